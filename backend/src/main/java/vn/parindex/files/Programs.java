package vn.parindex.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.mime.MediaType;

/** Refuses what a computer would run, by its name, its content, or hidden in an archive. */
final class Programs {
    private static final Set<String> EXTENSIONS = Set.of(
            "app", "apk", "bash", "bat", "chm", "class", "cmd", "com", "cpl", "deb", "dll", "dmg", "drv", "exe",
            "gadget", "hta", "inf", "jar", "jnlp", "js", "jse", "lnk", "mjs", "msc", "msi", "msp", "ocx", "php", "pif",
            "pl", "ps1", "psm1", "py", "rb", "reg", "rpm", "scr", "sh", "so", "sys", "url", "vbe", "vbs", "war", "wsf",
            "wsh");
    private static final Set<String> TYPES = Set.of(
            "application/java-archive",
            "application/java-vm",
            "application/javascript",
            "application/vnd.android.package-archive",
            "application/x-bat",
            "application/x-debian-package",
            "application/x-dosexec",
            "application/x-elf",
            "application/x-executable",
            "application/x-java-jnlp-file",
            "application/x-mach-o",
            "application/x-mach-o-executable",
            "application/x-ms-installer",
            "application/x-ms-shortcut",
            "application/x-msdownload",
            "application/x-object",
            "application/x-rpm",
            "application/x-sh",
            "application/x-sharedlib",
            "text/javascript",
            "text/x-perl",
            "text/x-php",
            "text/x-python",
            "text/x-ruby",
            "text/x-vbscript");

    private Programs() {}

    static void refuse(String name, MediaType byName, MediaType byContent, Path file) throws IOException {
        if (EXTENSIONS.contains(FileNames.extension(name))
                || TYPES.contains(byName.toString())
                || TYPES.contains(byContent.toString())
                || startsAsScript(file)
                || OleContainer.isInstaller(file)) {
            throw FileRefusal.because("file.program", name);
        }
    }

    static void refuseInside(String name, ZipDirectory inside) {
        if (inside.names().contains("META-INF/MANIFEST.MF") || inside.names().contains("classes.dex")) {
            throw FileRefusal.because("file.program", name);
        }
        inside.names().stream()
                .filter(entry -> EXTENSIONS.contains(FileNames.extension(entry)))
                .findFirst()
                .ifPresent(entry -> {
                    throw FileRefusal.because("file.program-inside", entry);
                });
    }

    private static boolean startsAsScript(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.read() == '#' && in.read() == '!';
        }
    }
}
