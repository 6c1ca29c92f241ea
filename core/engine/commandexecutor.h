#pragma once

#include "agents/asked.h"
#include "agents/command.h"
#include "agents/respond.h"
#include "agents/talkstate.h"
#include "agents/voice.h"
#include "base/channel.h"
#include "base/clock.h"
#include "channels/outbox.h"
#include "channels/templates/catalogue.h"
#include "engine/casefile.h"
#include "engine/tickreport.h"
#include "negotiation/agreements.h"
#include "parties/handle.h"
#include "storage/database.h"

#include <QJsonObject>

namespace trato::engine {

/// Where the commands come from and where answers go.
struct CommandContext {
    DebtorId debtor;
    Channel channel = Channel::WhatsApp;
    QString handle;
    InteractionId cause;                       ///< the message that is answered; invalid: time or money did it
    QString causeKey;                          ///< makes answers idempotent: "in:42", "promise:7:due"
    bool windowOpen = true;                    ///< free text may go on WhatsApp
    Instant heardAt = {};                      ///< when they wrote it, by the provider's clock
    QString summary = {};                      ///< the last thing that matters, for the queue
    std::optional<AgreementId> agreement = {}; ///< that it is about
    QString standing = {};                     ///< debtStanding() before anything was decided; empty: it is read first
};

/// The account at the payment provider that agents ask for a Pix, and whose name the payer will see.
struct Receiver {
    QString account;
    QString name;
};

/// Does what the agents decided, within the caller's transaction: the same event never has its effects twice.
class CommandExecutor final {
public:
    CommandExecutor(storage::Database& database, const Clock& clock, const channels::TemplateCatalogue& templates,
        Receiver receiver);

    /// What was decided about a message.
    Result<TickReport> execute(const agents::Turn& turn, const CommandContext& context);
    /// What time or money brought.
    Result<TickReport> execute(const agents::Commands& commands, const CommandContext& context);

private:
    Result<TickReport> run(const agents::Commands& commands, const CommandContext& context);
    Result<void> apply(const agents::Command& command);
    Result<void> perform(const agents::Say& say);
    Result<void> perform(const agents::Escalate& escalate);
    Result<void> perform(const agents::Silence& silence);
    Result<void> perform(const agents::PlaceHold& hold);
    Result<void> perform(const agents::OptOut& optOut);
    Result<void> perform(const agents::MarkWrongHandle&);
    Result<void> perform(const agents::ConfirmRightParty&);
    Result<void> perform(const agents::WithdrawRightParty&);
    Result<void> perform(const agents::ShowOffers& show);
    Result<void> perform(const agents::CloseDeal& close);
    Result<void> perform(const agents::AskApproval& ask);
    Result<void> perform(const agents::RequestPayment&);
    Result<void> perform(const agents::CheckPayment&);
    Result<void> perform(const agents::ConfirmPayment& confirm);
    Result<void> perform(const agents::Prefer& prefer);
    Result<void> perform(const agents::RecordSurvey& survey);
    Result<void> perform(const agents::MakePromise& promise);
    Result<void> perform(const agents::TakeBack& overtaken);
    Result<void> withdrawRightParty(const parties::Handle& handle);
    Result<void> waitForApproval(const negotiation::Agreement& agreement, const QString& words);
    Result<void> speak(const agents::Say& say, agents::Asked asked);
    Result<std::optional<agents::Wording>> wordingOf(const agents::Say& say);
    Result<bool> makeRoom(const agents::Say& say);
    Result<void> takeBack(const agents::WaitingAnswer& answer);
    Result<void> takeBackUntrue();
    Result<void> leaveOutQuestion(OutboxId id);
    Result<void> queue(const agents::Wording& wording, const QJsonObject& payload, Instant notAfter);
    Result<void> suggest(const agents::Wording& wording, const QJsonObject& payload, Instant notAfter);
    [[nodiscard]] Result<Instant> endOf(QDate lastDay);
    [[nodiscard]] bool asTemplate() const;
    [[nodiscard]] bool isOnlySuggested() const;
    Result<void> leaveToPerson(const QString& act);
    Result<void> escalateTo(const char* desk, const char* code, const QString& reason);
    Result<void> note(const QString& kind, const QString& text);
    [[nodiscard]] QString actor() const;

    storage::Database& m_database;
    const Clock& m_clock;
    const channels::TemplateCatalogue& m_templates;
    Receiver m_receiver;
    CaseFile m_cases;
    // Of the command that is being applied:
    const CommandContext* m_context = nullptr;
    const agents::Command* m_command = nullptr;
    agents::TalkState m_talk;
    std::vector<agents::WaitingAnswer> m_waiting;
    QString m_standing;
    int m_said = 0;
    int m_suggested = 0;
    TickReport m_report;
};

} // namespace trato::engine
