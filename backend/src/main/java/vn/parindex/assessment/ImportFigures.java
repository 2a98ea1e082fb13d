package vn.parindex.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.parindex.files.OneFile;

/** The form that brings a table of figures: a workbook (.xlsx) or CSV in UTF-8. */
@Schema(
        name = "ImportFigures",
        requiredProperties = {"file"})
public class ImportFigures extends OneFile {}
