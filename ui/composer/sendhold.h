#pragma once

#include "ui/composer/outgoing.h"
#include "ui/desk/deskcontext.h"

#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

namespace trato::ui {

/// What was sent and is still held: for some seconds the last of it can be taken back.
class SendHold final : public QObject {
    Q_OBJECT

public:
    explicit SendHold(const DeskContext& context, QObject* parent = nullptr);

    void add(const Outgoing& sent, const SendAnswer& answer);
    [[nodiscard]] bool isEmpty() const { return m_held.empty(); }
    /// The same words and files for the same debtor.
    [[nodiscard]] bool holds(const Outgoing& outgoing) const;
    /// Until the last one leaves; rounded up.
    [[nodiscard]] std::chrono::seconds left() const;
    /// Takes the last one back.
    void undo();

Q_SIGNALS:
    /// One came, went, or a second passed.
    void changed();
    /// The case, and the words and files that came back.
    void takenBack(const trato::ui::Outgoing& outgoing);
    /// It had left already, or a part of it, or the database does not answer.
    void tooLate(const QString& why);

private:
    struct Held {
        Outgoing outgoing;
        std::vector<OutboxId> ids;
        Instant until;
    };
    void tick();
    void came(const Result<TakenBack>& back, Outgoing outgoing, std::size_t all);

    DeskContext m_context;
    std::vector<Held> m_held;
    QTimer m_second;
};

} // namespace trato::ui
