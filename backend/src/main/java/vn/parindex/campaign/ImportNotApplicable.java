package vn.parindex.campaign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.parindex.files.OneFile;

/** The form that brings a table of what does not apply: a workbook (.xlsx) or CSV in UTF-8. */
@Schema(
        name = "ImportNotApplicable",
        requiredProperties = {"file"})
public class ImportNotApplicable extends OneFile {}
