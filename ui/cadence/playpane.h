#pragma once

#include "ui/cadence/cadenceplay.h"
#include "ui/desk/deskcontext.h"
#include "ui/widgets/surface.h"

class QBoxLayout;
class QGridLayout;

namespace trato::ui {

class Button;
class ChoiceBar;
class Label;
class Paragraph;
class PlayChart;

/// What a cadence would do in the next days, from where everybody stands now: how many would be contacted when, by
/// what, and why the others not; a draft beside what is in force. Runs behind the window and can be given up.
class PlayPane final : public Surface {
    Q_OBJECT

public:
    explicit PlayPane(const DeskContext& context, QWidget* parent = nullptr);

    /// What would be played. Other cadences than the last time put its figures away.
    void setCadences(std::shared_ptr<const cadence::Definition> inForce,
        std::shared_ptr<const cadence::Definition> draft, const QString& draftText);
    /// Begins, or gives up what runs.
    void toggle();
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] bool hasFigures() const { return m_play.has_value(); }
    [[nodiscard]] Button* runButton() const { return m_run; }
    [[nodiscard]] const std::optional<CadencePlay>& figures() const { return m_play; }
    /// There is no room beside the steps for the figures.
    void setBrief(bool brief);

Q_SIGNALS:
    /// Figures came or went, or it was given up.
    void finished();
    void closeWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void run();
    void take(Result<CadencePlay> play);
    void showProgress(const Progress& progress);
    void showFigures();
    void showTable();
    void showWhyNot();
    void row(
        int line, const QString& what, std::optional<int> inForce, std::optional<int> draft, bool hundredths = false);
    void fold();

    DeskContext m_context;
    std::shared_ptr<const cadence::Definition> m_inForce;
    std::shared_ptr<const cadence::Definition> m_draft;
    QString m_draftText;
    std::optional<CadencePlay> m_play;
    bool m_running = false;
    Job m_job;
    Label* m_title;
    Label* m_facts;
    ChoiceBar* m_days;
    Button* m_run;
    Button* m_close;
    PlayChart* m_chart;
    QWidget* m_body;
    QWidget* m_table;
    QGridLayout* m_cells;
    Paragraph* m_whyNot;
    QBoxLayout* m_parts;
};

} // namespace trato::ui
