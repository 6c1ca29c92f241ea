#pragma once

#include "ui/composer/localstore.h"
#include "ui/desk/deskcontext.h"

#include <QTimer>

namespace trato::ui {

/// Whether an error says that the database is away and what was to be done can be done later.
bool isAway(const Error& error);

/// The desk while the database is away: keeps what is written on this machine, and when the database is back asks for
/// each message again whether it may leave. What became of them is told as a notice with a list.
class AwayDesk final : public QObject {
    Q_OBJECT

public:
    AwayDesk(const DeskContext& context, const QString& folder, QObject* parent = nullptr);

    /// ~/.local/share/trato/away
    [[nodiscard]] static QString standardFolder();

    [[nodiscard]] bool isAway() const { return m_away; }
    /// Something could not be done: the database is away until it answers.
    void noticeAway();
    /// By a key of its own: however often it is written, it stands once.
    [[nodiscard]] static QString newKey();
    /// By the key that it was given already, otherwise by a new one.
    Result<void> keep(const Outgoing& outgoing, Writing writing);
    Result<void> cancel(const QString& key) { return m_store.remove(key); }
    Result<void> keepDraft(const Draft& draft);
    /// The database has a newer one.
    void dropDraft(const Draft& draft);
    [[nodiscard]] std::vector<KeptMessage> messagesOf(DebtorId debtor) const;
    [[nodiscard]] const LocalStore& store() const { return m_store; }
    /// The list has been seen.
    void forgetReturned();

Q_SIGNALS:
    void awayChanged(bool away);
    void changed();
    /// All that was kept has been asked for.
    void returned();
    void listWanted();

private:
    /// One look at the database that is back.
    struct Checked {
        std::vector<Draft> saved;
        std::vector<ReturnedMessage> returned;
        bool awayAgain = false;
    };

    void setAway(bool away);
    void check();
    static Result<Checked> bringBack(storage::Database& database, const Clock& clock, const QString& user,
        const std::vector<Draft>& drafts, const std::vector<KeptMessage>& messages);
    void settle(const Result<Checked>& checked);
    void tell();

    DeskContext m_context;
    LocalStore m_store;
    QTimer m_retry;
    bool m_away = false;
    bool m_checking = false;
    bool m_keptMeanwhile = false;
};

} // namespace trato::ui
