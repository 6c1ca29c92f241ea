#pragma once

#include "app/workstation/practicehost.h"
#include "ui/desk/desk.h"
#include "ui/desk/deskcontext.h"

#include <QPointer>

#include <functional>

namespace trato::ui {
class Banner;
class Button;
class TrainingPage;
} // namespace trato::ui

namespace trato::workstation {

/// The room of the practice desk: what to practise, and how it went. Beside it stands the band that says on every
/// screen that nothing leaves.
class TrainingDesk final : public ui::Desk {
    Q_OBJECT

public:
    using ShowLine = std::function<void(DebtorId debtor, InteractionId line, Instant at)>;

    /// `showLine` brings a line of the timeline into view.
    TrainingDesk(const ui::DeskContext& context, const PracticeHost::Settings& settings, ShowLine showLine,
        QObject* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("training"); }
    [[nodiscard]] QString title() const override { return tr("Training"); }
    [[nodiscard]] ui::Icon icon() const override { return ui::Icon::Flask; }
    QWidget* page() override;
    void registerActions(ui::ActionRegistry& actions) override;
    [[nodiscard]] std::vector<ui::Scene> scenes() override;
    void takeFocus() override;

    /// Over every screen; made at the first call, the window owns it afterwards.
    QWidget* band();
    [[nodiscard]] PracticeHost& host() { return m_host; }

private:
    void begin(const QString& scenario, quint64 seed);
    void begun(const training::Attempt& attempt);
    void ended(const training::Score& score);
    void showBand();

    ui::DeskContext m_context;
    PracticeHost m_host;
    ShowLine m_showLine;
    QPointer<ui::TrainingPage> m_page;
    QPointer<ui::Banner> m_band;
    ui::Button* m_finish = nullptr;
};

} // namespace trato::workstation
