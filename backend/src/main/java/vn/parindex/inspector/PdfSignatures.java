package vn.parindex.inspector;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.spi.DSSASN1Utils;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.jspecify.annotations.Nullable;

/** The signatures of a PDF and whether the bytes are still those that were signed; nothing is asked of the network. */
final class PdfSignatures {
    private PdfSignatures() {}

    static List<Signature> of(Path file) {
        var verifier = new CommonCertificateVerifier();
        verifier.setAIASource(null);
        verifier.setCrlSource(null);
        verifier.setOcspSource(null);
        try {
            var analyzer = new PDFDocumentAnalyzer(new FileDocument(file.toFile()));
            analyzer.setCertificateVerifier(verifier);
            var all = analyzer.getSignatures().stream()
                    .map(PAdESSignature.class::cast)
                    .toList();
            var reach = all.stream().mapToLong(PdfSignatures::end).max().orElse(0);
            var extended = reach < file.toFile().length();
            return all.stream()
                    .sorted(Comparator.comparingLong(PdfSignatures::end))
                    .map(signature -> view(signature, extended && end(signature) == reach))
                    .toList();
        } catch (DSSException e) {
            return List.of(new Signature(null, null, null, Signature.Verdict.UNREADABLE));
        }
    }

    /** How far into the file a signature reaches. */
    private static long end(PAdESSignature signature) {
        var range = signature.getPdfRevision().getByteRange();
        return (long) range.getSecondPartStart() + range.getSecondPartEnd();
    }

    private static Signature view(AdvancedSignature signature, boolean extended) {
        var certificate = signature.getSigningCertificateToken();
        return new Signature(
                name(certificate, BCStyle.CN),
                name(certificate, BCStyle.O),
                Optional.ofNullable(signature.getSigningTime())
                        .map(Date::toInstant)
                        .orElse(null),
                verdict(signature, certificate, extended));
    }

    private static @Nullable String name(@Nullable CertificateToken certificate, ASN1ObjectIdentifier part) {
        return certificate == null
                ? null
                : DSSASN1Utils.extractAttributeFromX500Principal(part, certificate.getSubject());
    }

    private static Signature.Verdict verdict(
            AdvancedSignature signature, @Nullable CertificateToken certificate, boolean extended) {
        if (certificate == null) {
            return Signature.Verdict.UNREADABLE;
        }
        signature.checkSignatureIntegrity();
        if (!signature.getSignatureCryptographicVerification().isSignatureValid()) {
            return Signature.Verdict.BROKEN;
        }
        return extended ? Signature.Verdict.EXTENDED : Signature.Verdict.INTACT;
    }
}
