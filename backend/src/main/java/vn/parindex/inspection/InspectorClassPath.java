package vn.parindex.inspection;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.inspector.Inspector;

/** The few of the server's own libraries that the inspector needs, wherever the server has them from. */
final class InspectorClassPath {
    /** One class of each library. */
    private static final String[] LIBRARIES = {
        Inspector.class.getName(),
        "org.apache.pdfbox.pdmodel.PDDocument",
        "org.apache.pdfbox.io.IOUtils",
        "org.apache.fontbox.FontBoxFont",
        "org.apache.commons.logging.LogFactory",
        "org.jboss.logging.Logger",
        "org.apache.poi.poifs.filesystem.POIFSFileSystem",
        "org.apache.poi.xwpf.usermodel.XWPFDocument",
        "org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocument1",
        "org.apache.xmlbeans.XmlObject",
        "org.apache.commons.compress.archivers.zip.ZipFile",
        "org.apache.commons.io.IOUtils",
        "org.apache.commons.codec.digest.DigestUtils",
        "org.apache.commons.collections4.ListUtils",
        "org.apache.commons.lang3.StringUtils",
        "org.apache.commons.math3.util.MathUtils",
        "org.apache.logging.log4j.LogManager",
        "com.zaxxer.sparsebits.SparseBitSet",
        "eu.europa.esig.dss.alert.StatusAlert",
        "eu.europa.esig.dss.cades.CAdESUtils",
        "eu.europa.esig.dss.cms.CMS",
        "eu.europa.esig.dss.cms.object.CMSSignedDataObject",
        "eu.europa.esig.dss.crl.CRLUtils",
        "eu.europa.esig.dss.enumerations.DigestAlgorithm",
        "eu.europa.esig.dss.model.DSSDocument",
        "eu.europa.esig.dss.pades.validation.PAdESSignature",
        "eu.europa.esig.dss.pdf.pdfbox.PdfBoxDocumentReader",
        "eu.europa.esig.dss.spi.DSSUtils",
        "eu.europa.esig.dss.utils.Utils",
        "eu.europa.esig.dss.utils.apache.impl.ApacheCommonsUtils",
        "eu.europa.esig.dss.extension.AbstractDocumentExtender",
        "org.bouncycastle.jce.provider.BouncyCastleProvider",
        "org.bouncycastle.cms.CMSSignedData",
        "org.bouncycastle.asn1.cms.ContentInfo",
        "org.slf4j.LoggerFactory",
    };

    private InspectorClassPath() {}

    static String text() {
        return Stream.of(LIBRARIES)
                .map(InspectorClassPath::of)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String of(String name) {
        try {
            var type = Class.forName(name, false, InspectorClassPath.class.getClassLoader());
            return file(Objects.requireNonNull(
                    type.getProtectionDomain().getCodeSource().getLocation()));
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException("library of " + name, e);
        }
    }

    /** A folder or a jar; some class loaders write the way into the jar, too. */
    private static String file(URL location) throws URISyntaxException {
        var text = location.toString();
        if (text.startsWith("jar:")) {
            text = text.substring("jar:".length(), text.indexOf("!/"));
        }
        return Path.of(new URI(text.replace(" ", "%20"))).toString();
    }
}
