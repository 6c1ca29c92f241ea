#pragma once

#include "base/channel.h"
#include "base/clock.h"
#include "base/id.h"
#include "cadence/event.h"
#include "compliance/contactfacts.h"
#include "debts/holds.h"
#include "insight/preference.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace trato::cadence {

/// From an instant on until another one, which is not included.
struct Span {
    Instant from;
    Instant until; ///< never: it lasts still
    [[nodiscard]] bool covers(Instant at) const { return from <= at && (until.isNever() || at < until); }
};

/// Money that was known here from an instant on: paid, or with a minus taken back.
struct Movement {
    Instant at;
    qint64 cents = 0;
};

/// An instalment within an agreement.
struct Taken {
    Span span;
    qint64 cents = 0; ///< open when it was taken
};

/// An instalment of a debt with what became of it.
struct PastInstalment {
    InstalmentId id;
    ContractId contract;
    QString contractNumber;
    QString product;
    CreditorId creditor;
    PortfolioId portfolio;
    QDate due;
    qint64 amountCents = 0;
    qint64 openCents = 0; ///< now
    QString status;       ///< now
    Instant createdAt;
    Instant updatedAt;
    std::vector<Movement> paid;
    std::vector<Taken> taken;

    /// What was owed of it outside agreements, in cents.
    [[nodiscard]] qint64 openAt(Instant at) const;
    /// When that may have changed.
    [[nodiscard]] std::vector<Instant> changes() const;
};

struct PastContract {
    ContractId id;
    PortfolioId portfolio;
    CreditorId creditor;
    Instant createdAt;
};

/// An agreement's instalment.
struct PastAgreed {
    QDate due;
    qint64 amountCents = 0;
    std::vector<Movement> paid;
};

struct PastAgreement {
    enum class Phase { Proposed, Deciding, Active, Over };
    struct Turn {
        Instant at;
        Phase phase = Phase::Proposed;
    };
    AgreementId id;
    CreditorId creditor;
    std::vector<Turn> turns; ///< in the order of time
    Instant brokenAt;        ///< never: it was not
    std::vector<PastAgreed> instalments;

    [[nodiscard]] Phase phaseAt(Instant at) const;
    /// While it held; nothing: it never did.
    [[nodiscard]] std::optional<Span> active() const;
    /// The oldest day of it that was not paid in full; invalid: none.
    [[nodiscard]] QDate dueAt(Instant at) const;
};

struct PastPromise {
    ContractId contract; ///< invalid: everything
    QDate due;
    Span open;
    bool broken = false;
};

/// Something that was written or spoken.
struct PastLine {
    InteractionId id;
    Instant at;
    Channel channel = Channel::WhatsApp;
    bool byThem = false;
    bool call = false;
    bool conversation = false; ///< somebody was spoken to
    QString handle;
    std::optional<compliance::Purpose> purpose;
    ContractId contract;
    QString origin; ///< of the message; empty: it went out without the outbox
    Instant readAt;
    Instant failedAt;
};

/// A step that was really taken.
struct PastRun {
    PortfolioId portfolio;
    QDate anchor;
    QString step;
    Instant at;
    bool call = false;
    std::optional<Channel> channel; ///< of a message that left
    Instant leftAt;
    QString purpose;
    CreditorId creditor;
};

struct PastHolder {
    QString kind;
    Span span;
};

struct PastRisk {
    double score = 0;
    Instant scoredAt;
};

/// Something after which steps may be counted.
struct Happening {
    Event event = Event::Import;
    PortfolioId portfolio;
    Instant at;
};

/// What is known of one debtor, each thing with the time from which it was known. What the database keeps without a
/// time (address, names, who stands around them, the portfolio's autonomy) is as it is now.
struct History {
    compliance::ContactFacts now;
    std::vector<PastContract> contracts;
    std::vector<PastInstalment> instalments; ///< by due date
    std::vector<PastAgreement> agreements;
    std::vector<debts::Hold> holds; ///< released ones too
    std::vector<PastPromise> promises;
    std::vector<PastLine> lines; ///< oldest first
    std::vector<PastRun> runs;   ///< oldest first
    std::vector<Span> work;      ///< what they wrote waited for a person
    std::optional<PastHolder> holder;
    std::vector<insight::StatedPreference> wishes; ///< oldest first
    std::optional<PastRisk> risk;

    /// The oldest open due date in a portfolio; invalid: nothing was open.
    [[nodiscard]] QDate anchorAt(PortfolioId portfolio, Instant at) const;
    /// Since when a contact point that is of no use now is known as such; never: it is of use.
    [[nodiscard]] Instant uselessSince(const parties::ContactPoint& point) const;
    /// When they last wrote or called from there before `at`.
    [[nodiscard]] Instant heardFrom(const parties::ContactPoint& point, Instant at) const;
    /// In the order of time.
    [[nodiscard]] std::vector<Happening> happenings() const;
};

} // namespace trato::cadence
