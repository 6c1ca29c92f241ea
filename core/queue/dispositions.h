#pragma once

#include "base/localtext.h"
#include "base/result.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <vector>

namespace trato::queue {

/// What saving a wrap-up does besides closing the item.
enum class Effect {
    ConfirmRightParty, ///< we talked to the debtor
    WrongNumber,       ///< the handle is somebody else's
    DeadNumber,        ///< nothing arrives there
    OptOut,            ///< no more collection on the channels of the scope
    Callback,          ///< the case comes back at the time agreed on
    DisputeHold,       ///< collection stands still until the dispute is settled
    PaidHold,          ///< collection stands still for some days while the payment is looked for
    CareHold,          ///< the machine falls silent, the case goes to the care desk
    DeathHold,         ///< as CareHold; nobody collects from the dead
};

/// How a contact ended, in the trade's words (tabulação).
struct Disposition {
    QString code;            ///< stable: cpc_agreement, no_answer …
    QString key;             ///< on the wrap-up sheet; empty: not on it
    LocalText label;         ///< data: "CPC · acordo fechado"; the timeline keeps it in its own language
    bool contact = false;    ///< somebody answered
    bool rightParty = false; ///< it was the debtor (CPC)
    bool needsDelayReason = false;
    bool needsCallback = false;
    bool needsScope = false;
    std::vector<Effect> effects;
    int days = 0; ///< of PaidHold

    [[nodiscard]] bool has(Effect effect) const;
};

struct DelayReason {
    QString code;
    LocalText label;
};

/// What whoever works on the case next has to do.
struct NextStep {
    QString code;
    LocalText label;
};

/// The wrap-up codes of the desk: data (resources/queue/dispositions.toml).
class Dispositions final {
public:
    /// Code `invalid_dispositions`.
    static Result<Dispositions> fromToml(QByteArrayView bytes);
    static const Dispositions& standard();

    /// Code `unknown_disposition`.
    [[nodiscard]] Result<Disposition> byCode(const QString& code) const;
    /// Those of the sheet, in its order.
    [[nodiscard]] std::vector<Disposition> sheet() const;
    /// Those of a desk's own sheet (resources/queue/desks.toml), at most fifteen.
    [[nodiscard]] std::vector<Disposition> sheetOf(const QString& desk) const;
    [[nodiscard]] const std::vector<DelayReason>& delayReasons() const { return m_delayReasons; }
    /// A code's label, as it is kept; other words are kept as they are.
    [[nodiscard]] QString delayReasonText(const QString& codeOrWords) const;
    /// The same, and a label that was kept, in the language in use.
    [[nodiscard]] QString shownDelayReason(const QString& codeOrWords) const;
    [[nodiscard]] const std::vector<NextStep>& nextSteps() const { return m_nextSteps; }
    /// As those of the reasons.
    [[nodiscard]] QString nextStepText(const QString& codeOrWords) const;
    [[nodiscard]] QString shownNextStep(const QString& codeOrWords) const;

private:
    std::vector<Disposition> m_dispositions;
    std::vector<DelayReason> m_delayReasons;
    std::vector<NextStep> m_nextSteps;
};

} // namespace trato::queue
