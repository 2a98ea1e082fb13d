package vn.parindex.scoring;

import java.util.List;

/** Thrown when a rule refuses an input; carries every fault at once, so that a form can show them all. */
public final class InvalidInput extends RuntimeException {

    private final transient List<InputFault> faults;

    /** An exception with at least one fault. */
    public InvalidInput(List<InputFault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    /** What is wrong, in the order of the input's fields; never empty. */
    public List<InputFault> faults() {
        return faults;
    }
}
