package vn.parindex.campaign;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import vn.parindex.scoring.TieBreak;
import vn.parindex.shared.Localized;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;

/** A year's determination of the index. */
@Entity
@Table(name = "campaigns")
class Campaign {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private int year;

    @Enumerated(EnumType.STRING)
    private CampaignKind kind;

    private String title;

    @Nullable private String planDecision;

    @Enumerated(EnumType.STRING)
    private CampaignStatus status;

    private boolean explanationRound;
    private boolean demonstration;

    @Nullable private String organizer;

    @Enumerated(EnumType.STRING)
    private TieBreak tieBreak;

    private boolean capAtHundred;

    @ElementCollection
    @CollectionTable(name = "campaign_phases", joinColumns = @JoinColumn(name = "campaign_id"))
    @OrderBy("opensAt, closesAt, kind")
    private List<Phase> phases = new ArrayList<>();

    @Version
    private long version;

    protected Campaign() {}

    Campaign(CreateCampaign command, @Nullable String organizer) {
        this.year = command.year();
        this.kind = command.kind();
        this.title = command.title();
        this.planDecision = command.planDecision();
        this.status = CampaignStatus.DRAFT;
        this.explanationRound = command.explanationRound();
        this.demonstration = command.demonstration();
        this.organizer = organizer;
        this.tieBreak = command.tieBreak() == null ? TieBreak.SHARED : command.tieBreak();
        this.capAtHundred = Boolean.TRUE.equals(command.capAtHundred());
        command.phases().stream()
                .sorted(Comparator.comparing(CreateCampaign.Phase::opensAt).thenComparing(CreateCampaign.Phase::kind))
                .forEach(p -> phases.add(new Phase(p)));
    }

    /** Lets the units in: from now on participants and sets are frozen. */
    void open() {
        if (!status.canBecome(CampaignStatus.OPEN)) {
            throw new ProblemException(ProblemType.WRONG_STATE, Localized.message("campaign.not-draft"));
        }
        this.status = CampaignStatus.OPEN;
    }

    /**
     * Notes that a ranking was computed; only the first one changes something.
     *
     * @throws ProblemException 409 before the campaign is open and after it is archived
     */
    void consolidate() {
        if (status == CampaignStatus.DRAFT || status == CampaignStatus.ARCHIVED) {
            throw new ProblemException(ProblemType.WRONG_STATE, Localized.message("campaign.not-open"));
        }
        if (status == CampaignStatus.OPEN) {
            this.status = CampaignStatus.CONSOLIDATING;
        }
    }

    /** Notes that the results of all groups are public. */
    void published() {
        if (status.canBecome(CampaignStatus.PUBLISHED)) {
            this.status = CampaignStatus.PUBLISHED;
        }
    }

    /**
     * Makes sure that the campaign can still be prepared.
     *
     * @throws ProblemException 409 once it is open
     */
    void requireDraft() {
        if (status != CampaignStatus.DRAFT) {
            throw new ProblemException(ProblemType.WRONG_STATE, Localized.message("campaign.not-draft"));
        }
    }

    /**
     * Makes sure that units are still at work.
     *
     * @throws ProblemException 409 before the opening and after the publication
     */
    void requireRunning() {
        if (status != CampaignStatus.OPEN && status != CampaignStatus.CONSOLIDATING) {
            throw new ProblemException(ProblemType.WRONG_STATE, Localized.message("campaign.not-running"));
        }
    }

    UUID id() {
        return id;
    }

    int year() {
        return year;
    }

    CampaignKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    @Nullable String planDecision() {
        return planDecision;
    }

    CampaignStatus status() {
        return status;
    }

    boolean explanationRound() {
        return explanationRound;
    }

    /** The unit that runs the campaign, if its creator belongs to one: others decide about its own sheet. */
    @Nullable String organizer() {
        return organizer;
    }

    boolean demonstration() {
        return demonstration;
    }

    TieBreak tieBreak() {
        return tieBreak;
    }

    boolean capAtHundred() {
        return capAtHundred;
    }

    List<Phase> phases() {
        return phases;
    }
}
