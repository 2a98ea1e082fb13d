package vn.parindex.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;
import vn.parindex.shared.ProblemException;

/** What a file is, by its content with its name as a hint; refuses what runs and what is not what its name says. */
final class MediaTypes {
    private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();
    private static final MediaType ZIP = MediaType.application("zip");
    private static final MediaType OFFICE_ZIP = MediaType.application("x-tika-ooxml");
    private static final MediaType OFFICE_OLE = MediaType.application("x-tika-msoffice");

    /** Types whose files begin with a signature: without it they are not what they say. */
    private static final Set<String> SIGNED = Set.of(
            "application/pdf",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/rtf",
            "application/zip",
            "application/gzip",
            "application/x-rar-compressed",
            "application/x-7z-compressed",
            "image/png",
            "image/jpeg",
            "image/gif",
            "image/bmp",
            "image/tiff",
            "image/webp",
            "image/heic",
            "video/mp4");

    private MediaTypes() {}

    /**
     * The media type to keep.
     *
     * @throws ProblemException 422 for what is refused
     */
    static String of(Path file, String name) throws IOException {
        var byContent = detect(file, null);
        var byName = detect(null, name);
        Programs.refuse(name, byName, byContent, file);
        ActiveContent.refuse(name, byName, byContent);
        if (KNOWN.getMediaTypeRegistry().isInstanceOf(byContent, ZIP)) {
            checkInside(file, name, byName);
        }
        var type = MediaType.OCTET_STREAM.equals(byName) ? byContent : detect(file, name);
        if (contradicts(type, byName, byContent)) {
            throw FileRefusal.because("file.contradiction", byContent.getBaseType(), "." + FileNames.extension(name));
        }
        if (KNOWN.getMediaTypeRegistry().isInstanceOf(type, MediaType.APPLICATION_XML)) {
            ActiveContent.refuseInXml(file, name);
        }
        return shown(type).toString();
    }

    private static MediaType detect(@Nullable Path file, @Nullable String name) throws IOException {
        var hints = new Metadata();
        if (name != null) {
            hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        }
        if (file == null) {
            return KNOWN.detect(null, hints).getBaseType();
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return KNOWN.detect(in, hints).getBaseType();
        }
    }

    /** Whether the content is something else than the extension promises. */
    private static boolean contradicts(MediaType type, MediaType byName, MediaType byContent) {
        if (MediaType.OCTET_STREAM.equals(byName)) {
            return false;
        }
        if (MediaType.OCTET_STREAM.equals(byContent)) {
            return SIGNED.contains(byName.toString())
                    || byName.getType().equals("text")
                    || KNOWN.getMediaTypeRegistry().isInstanceOf(byName, ZIP);
        }
        return !KNOWN.getMediaTypeRegistry().isInstanceOf(type, byName);
    }

    private static void checkInside(Path file, String name, MediaType byName) throws IOException {
        try {
            var inside = ZipDirectory.of(file);
            Programs.refuseInside(name, inside);
            if (!inside.canBe(byName)) {
                throw FileRefusal.because("file.contradiction", ZIP, "." + FileNames.extension(name));
            }
        } catch (ZipException e) {
            throw FileRefusal.because("file.damaged");
        }
    }

    /** Tika's own names for "some office file" mean nothing to anybody else. */
    private static MediaType shown(MediaType type) {
        if (type.equals(OFFICE_ZIP)) {
            return ZIP;
        }
        return type.equals(OFFICE_OLE) ? MediaType.OCTET_STREAM : type;
    }
}
