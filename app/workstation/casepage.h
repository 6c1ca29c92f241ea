#pragma once

#include "ui/desk/deskcontext.h"
#include "ui/desk/opencase.h"
#include "ui/desk/taskpanel.h"

#include <QWidget>

#include <vector>

class QStackedWidget;

namespace trato::ui {
class CaseHeader;
class ChoiceBar;
class Composer;
class TimelineView;
class WrapUpForm;
}

namespace trato::workstation {

/// One open case: header, timeline, composer (or the wrap-up sheet in its place), and the task panels at the right. It
/// passes on what its parts say to each other; they do not know one another.
class CasePage final : public QWidget {
    Q_OBJECT

public:
    explicit CasePage(const ui::DeskContext& context, QWidget* parent = nullptr);

    void registerActions();
    void showCase(const ui::OpenCase& openCase);
    void refresh();
    void openPanel(const QString& id);
    void openWrapUp();
    void takeFocus();
    [[nodiscard]] const ui::OpenCase& openCase() const { return m_case; }
    [[nodiscard]] bool isWrappingUp() const;

Q_SIGNALS:
    /// Saved; `next` asks for the next case.
    void wrappedUp(bool next);
    void wrapUpOpened(bool open);
    void caseChanged();

private:
    QWidget* buildCentre();
    QWidget* buildPanels();
    void addPanel(ui::TaskPanel* panel);
    void caseLoaded(const ui::OpenCase& openCase);
    void closeWrapUp();

    ui::DeskContext m_context;
    ui::OpenCase m_case;
    ui::CaseHeader* m_header;
    ui::TimelineView* m_timeline;
    ui::Composer* m_composer;
    ui::WrapUpForm* m_wrapUp;
    QStackedWidget* m_foot;
    ui::ChoiceBar* m_tabs;
    QStackedWidget* m_panels;
    std::vector<ui::TaskPanel*> m_all;
};

} // namespace trato::workstation
