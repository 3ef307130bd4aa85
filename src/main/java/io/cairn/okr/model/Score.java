package io.cairn.okr.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The score at the close; both what was suggested and what somebody said instead are kept (S3).
 *
 * @param suggested 0.0 to 1.0, one decimal (S1)
 * @param override  another one, 0 to 1 with one decimal; empty if the suggestion stands
 * @param reason    why it is another one; may be empty only if there is none
 */
public record Score(BigDecimal suggested, Optional<BigDecimal> override, String reason) {
    private static final int MOST_REASON = 4_000;

    /** @throws ValidationException on {@code score} or {@code reason} */
    public Score {
        override.ifPresent(Score::check);
        reason = Texts.optional("reason", reason, MOST_REASON);
        Check.that(override.isEmpty() || !reason.isEmpty(), "reason", "okr.error.required");
    }

    /** The suggestion stands. */
    public static Score suggested(BigDecimal suggested) {
        return new Score(suggested, Optional.empty(), "");
    }

    /** The one that counts. */
    public BigDecimal last() {
        return override.orElse(suggested);
    }

    private static void check(BigDecimal score) {
        boolean fits = score.signum() >= 0 && score.compareTo(BigDecimal.ONE) <= 0 && score.stripTrailingZeros().scale() <= 1;
        Check.that(fits, "score", "okr.error.score");
    }
}
