#pragma once

#include "casework/packet.h"
#include "ui/async/job.h"
#include "ui/desk/deskcontext.h"
#include "ui/desk/taskpanel.h"

class QVBoxLayout;

namespace trato::ui {

class EmptyState;

/// What the machine hands over with a case: why it is here and until when, their words that count, what was promised,
/// what the machine did and did not do, what may be done now, what not to do.
class PacketPanel final : public TaskPanel {
    Q_OBJECT

public:
    explicit PacketPanel(const DeskContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("packet"); }
    [[nodiscard]] QString title() const override { return tr("Hand-over"); }
    void registerActions(ActionRegistry&) override {}
    void awaitCase(const OpenCase& openCase) override;
    void showCase(const OpenCase& openCase) override;
    void refresh() override;

private:
    using Lines = std::vector<casework::Packet::Line>;

    void show(const Result<casework::Packet>& packet);
    void showReason(const casework::Packet& packet);
    void showEvidence(const casework::Packet& packet);
    void showLines(const QString& title, const Lines& lines, const QString& none);
    void showWays(const casework::Packet& packet);
    void showNever(const QStringList& acts);
    void addLine(const casework::Packet::Line& line);
    void addTitle(const QString& text);
    void clear();

    DeskContext m_context;
    OpenCase m_case;
    Job m_loading;
    EmptyState* m_empty;
    QWidget* m_body;
    QVBoxLayout* m_rows;
};

} // namespace trato::ui
