#pragma once

#include "supervision/evaluations.h"
#include "ui/async/job.h"
#include "ui/async/pacer.h"
#include "ui/desk/deskcontext.h"
#include "ui/supervisor/qualityrows.h"
#include "ui/supervisor/rowmodel.h"
#include "ui/widgets/lookwidget.h"

#include <QPointer>

#include <deque>
#include <functional>

class QListView;

namespace trato::ui {

class Button;
class EmptyState;
class EvaluationSheet;
class Label;
class ScorecardPanel;
class ThreeColumns;
class TimelineView;

/// Listening: the samples of a week at the left with why each was chosen, the conversation in the middle, the scorecard
/// at the right. What is chosen in the conversation becomes the evidence of the question that is being answered.
class QualityPage final : public LookWidget {
    Q_OBJECT

public:
    explicit QualityPage(const DeskContext& context, QWidget* parent = nullptr);
    ~QualityPage() override;

    void registerActions();
    void takeFocus();
    void refresh();
    /// The first such sample becomes the chosen one; false when there is none.
    bool choose(const std::function<bool(const supervision::Sample&)>& wanted);
    /// The chosen sample: its conversation, and one's own answers about it, begun now or before.
    void openChosen();
    /// Two who have finished; a contested one is shown to be answered.
    void compare();
    [[nodiscard]] ScorecardPanel* scorecard() const { return m_card; }
    [[nodiscard]] TimelineView* timeline() const { return m_timeline; }
    [[nodiscard]] QListView* list() const { return m_list; }
    [[nodiscard]] EvaluationSheet* sheet();
    /// Everything that was answered is written.
    [[nodiscard]] bool isSaved() const { return !m_saving && m_unsaved.empty(); }
    void closeSheet();

Q_SIGNALS:
    void loaded();
    void evaluationShown();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* buildSamples();
    QWidget* buildTalk();
    void connectParts();
    void fold();
    void turnWeek(int by);
    void draw();
    struct Opened {
        supervision::Scorecard card;
        supervision::Evaluation evaluation;
    };
    void opened(const supervision::Sample& sample, const Result<Opened>& opened);
    void cite();
    void keep(const supervision::Answer& answer);
    void saveNext();
    void finish();
    void showPlace(const supervision::Citation& place);
    void say(const Result<void>& done);
    [[nodiscard]] const SampleRow* chosen() const;

    DeskContext m_context;
    QDate m_week;
    RowModel<SampleRow>* m_samples;
    QListView* m_list;
    TimelineView* m_timeline;
    ScorecardPanel* m_card;
    ThreeColumns* m_columns = nullptr;
    Label* m_weekName = nullptr;
    Label* m_notice = nullptr;
    Label* m_who = nullptr;
    Label* m_why = nullptr;
    Button* m_draw = nullptr;
    Button* m_cite = nullptr;
    Button* m_compare = nullptr;
    EmptyState* m_empty = nullptr;
    QPointer<EvaluationSheet> m_sheet;
    Pacer m_settle;
    Job m_reading;
    Job m_opening;
    std::deque<supervision::Answer> m_unsaved;
    bool m_saving = false;
    bool m_finishing = false;
};

} // namespace trato::ui
