package vn.parindex.shared;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that may carry an {@code Idempotency-Key}: the same user, operation and key is done once; a repetition gets the
 * stored answer, another body under the same key 422.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {

    /**
     * Whether the method does slow work first, such as keeping bytes, for which neither connection nor row may wait. It
     * then does all that changes the database within {@link KeyedWork#once}.
     */
    @Nonbinding
    boolean late() default false;
}
