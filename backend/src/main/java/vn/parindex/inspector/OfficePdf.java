package vn.parindex.inspector;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An office file as the PDF that an office suite makes of it; where there is none or it fails, as it is shown without. */
final class OfficePdf {
    /** Runs no macro, fetches nothing that a document points to, and is set before the suite begins. */
    private static final String PROFILE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
            <item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
            <item oor:path="/org.openoffice.Office.Calc/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>2</value></prop></item>
            </oor:items>
            """;

    private OfficePdf() {}

    /**
     * The file opened as a PDF where that can be had.
     *
     * @param otherwise what is shown without an office suite; closed where there is a PDF
     */
    static Opened or(Folder folder, Opened otherwise) throws IOException {
        var programs = Programs.given();
        var extension = programs.office() == null
                ? null
                : OfficeFormat.of(folder.file()).orElse(null);
        if (programs.office() == null || extension == null) {
            return otherwise;
        }
        var pdf = opened(folder, programs, programs.office(), extension);
        if (pdf == null) {
            return otherwise;
        }
        otherwise.close();
        return pdf;
    }

    private static @Nullable Opened opened(Folder folder, Programs programs, Path office, String extension)
            throws IOException {
        try {
            return convert(folder, programs, office, extension) ? PdfFile.open(folder.converted()) : null;
        } catch (IOException | RuntimeException e) {
            System.getLogger(OfficePdf.class.getName()).log(System.Logger.Level.DEBUG, "no PDF", e);
            Files.deleteIfExists(folder.converted());
            return null;
        }
    }

    private static boolean convert(Folder folder, Programs programs, Path office, String extension) throws IOException {
        var own = Files.createDirectories(folder.path().resolve("office"));
        var profile = own.resolve("profile");
        Files.writeString(
                Files.createDirectories(profile.resolve("user")).resolve("registrymodifications.xcu"), PROFILE);
        var document = Files.copy(folder.file(), own.resolve("document." + extension));
        var made = own.resolve("document.pdf");
        var ended = OutsideProcess.run(
                folder,
                programs.offline(),
                programs.officeTime(),
                List.of(
                        office.toString(),
                        "-env:UserInstallation=" + profile.toUri(),
                        "--headless",
                        "--norestore",
                        "--nologo",
                        "--nodefault",
                        "--nolockcheck",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        own.toString(),
                        document.toString()));
        if (!ended || !Files.isRegularFile(made, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        Files.move(made, folder.converted(), StandardCopyOption.ATOMIC_MOVE);
        return true;
    }
}
