#pragma once

#include "ui/async/job.h"
#include "ui/async/pacer.h"
#include "ui/cadence/cadencereading.h"
#include "ui/desk/deskcontext.h"
#include "ui/widgets/lookwidget.h"

class QBoxLayout;
class QComboBox;
class QStackedWidget;

namespace trato::ui {

class CadenceFile;
class CadenceGrid;
class ChipLabel;
class ChoiceBar;
class EmptyState;
class Label;
class StepPane;

/// Who is contacted when, with what: the steps of a cadence over days and channels, the chosen step in full, the
/// versions that were published.
class CadencePage final : public LookWidget {
    Q_OBJECT

public:
    explicit CadencePage(const DeskContext& context, QWidget* parent = nullptr);

    void registerActions();
    void takeFocus();
    void refresh();
    /// "grid", "file"
    void showView(const QString& view);
    void showReading(CadenceReading reading);
    [[nodiscard]] CadenceGrid* grid() const { return m_grid; }
    [[nodiscard]] CadenceFile* file() const { return m_file; }
    [[nodiscard]] StepPane* pane() const { return m_pane; }
    [[nodiscard]] QComboBox* versions() const { return m_versions; }

Q_SIGNALS:
    void loaded();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void lookChanged() override;

private:
    void buildLayout();
    QWidget* buildHead();
    void fold();
    void goToStep();
    void fillChoices();
    void showVersion(int version);
    void showDefinition();
    void showStep();
    void showHead();
    void showEmpty();

    DeskContext m_context;
    CadenceReading m_reading;
    QString m_name;     ///< that is wanted; empty: the first one
    int m_version = -1; ///< that is looked at; below 0: what is in force
    std::shared_ptr<const cadence::Definition> m_definition;
    Job m_job;
    Pacer m_pacer;
    QComboBox* m_names;
    QComboBox* m_versions;
    ChipLabel* m_state;
    Label* m_facts;
    Label* m_notice;
    EmptyState* m_empty;
    ChoiceBar* m_view;
    QStackedWidget* m_views;
    CadenceGrid* m_grid;
    CadenceFile* m_file;
    StepPane* m_pane;
    QBoxLayout* m_columns;
    QWidget* m_head = nullptr;
};

} // namespace trato::ui
