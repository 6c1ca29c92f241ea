#pragma once

#include "queue/presence.h"
#include "ui/async/job.h"
#include "ui/async/latestword.h"
#include "ui/desk/deskcontext.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace trato::workstation {

/// Says at which case this desk is, as long as it is there, and knows who else is.
class CasePresence final : public QObject {
    Q_OBJECT

public:
    explicit CasePresence(const ui::DeskContext& context, QObject* parent = nullptr);
    ~CasePresence() override;

    /// Invalid: at none.
    void setCase(DebtorId debtor);
    /// Somebody writes here; it counts for some seconds.
    void noteTyping();
    /// For the turn, until it is given or the case is left.
    void setAsking(bool asking);
    [[nodiscard]] bool isAsking() const { return m_asking; }
    /// Somebody said something: looks again.
    void look();

Q_SIGNALS:
    /// Without this desk's own user.
    void others(const std::vector<trato::queue::Present>& present);

private:
    void say();
    void tell();
    [[nodiscard]] queue::Activity activity() const;

    ui::DeskContext m_context;
    DebtorId m_debtor;
    bool m_asking = false;
    Instant m_typedAt;
    ui::LatestWord m_word{[this] { tell(); }};
    ui::Job m_looking;
    QTimer m_beat;
    QTimer m_begun; ///< from the first key to saying so: what is written goes before
};

} // namespace trato::workstation
