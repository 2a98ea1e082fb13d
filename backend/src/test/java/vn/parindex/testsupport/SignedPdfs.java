package vn.parindex.testsupport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureInterface;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** PDFs signed with a key that is made for the test. */
public final class SignedPdfs {
    /** Who signs. */
    public static final String SIGNER = "Nguyễn Văn A";

    public static final String ORGANIZATION = "UBND huyện Châu Đức";
    private static final Instant SIGNED_AT = Instant.parse("2018-03-12T02:30:00Z");

    private SignedPdfs() {}

    /** The PDF with a signature at its end. */
    public static byte[] signed(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            var at = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
            at.setTimeInMillis(SIGNED_AT.toEpochMilli());
            signature.setSignDate(at);
            document.addSignature(signature, signer());
            var bytes = new ByteArrayOutputStream();
            document.saveIncremental(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | OperatorCreationException | CMSException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SignatureInterface signer()
            throws GeneralSecurityException, OperatorCreationException, CMSException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var keys = generator.generateKeyPair();
        var name = new X500Name("CN=" + SIGNER + ",O=" + ORGANIZATION + ",C=VN");
        var signer = new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate());
        var certificate = new JcaX509CertificateConverter()
                .getCertificate(new JcaX509v3CertificateBuilder(
                                name,
                                BigInteger.ONE,
                                Date.from(SIGNED_AT.minus(30, ChronoUnit.DAYS)),
                                Date.from(SIGNED_AT.plus(365, ChronoUnit.DAYS)),
                                name,
                                keys.getPublic())
                        .build(signer));
        var signing = new CMSSignedDataGenerator();
        signing.addSignerInfoGenerator(
                new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                        .build(signer, certificate));
        signing.addCertificates(new JcaCertStore(List.of(certificate)));
        return content -> sign(signing, content);
    }

    private static byte[] sign(CMSSignedDataGenerator signing, InputStream content) throws IOException {
        try {
            return signing.generate(new CMSProcessableByteArray(content.readAllBytes()), false)
                    .getEncoded();
        } catch (CMSException e) {
            throw new IOException(e);
        }
    }

    /** A page more than was signed. */
    public static byte[] extended(byte[] signed) {
        try (var document = Loader.loadPDF(signed)) {
            document.addPage(new PDPage());
            var bytes = new ByteArrayOutputStream();
            document.saveIncremental(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One byte of what was signed is another one. */
    public static byte[] tampered(byte[] signed) {
        var changed = signed.clone();
        changed[12] ^= 1; // in the comment behind the mark of a PDF, which readers pass over
        return changed;
    }
}
