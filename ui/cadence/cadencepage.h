#pragma once

#include "ui/async/job.h"
#include "ui/async/latestword.h"
#include "ui/async/pacer.h"
#include "ui/cadence/cadencecheck.h"
#include "ui/cadence/cadencereading.h"
#include "ui/desk/deskcontext.h"
#include "ui/widgets/lookwidget.h"

#include <QPointer>

#include <map>
#include <optional>

class QBoxLayout;
class QComboBox;
class QStackedWidget;

namespace trato::ui {

class AskSheet;
class Button;
class CadenceDifference;
class CadenceFile;
class CadenceGrid;
class CadenceChecks;
class ChipLabel;
class ChoiceBar;
class EmptyState;
class Label;
class PlayPane;
class StepPane;

/// Who is contacted when, with what: the steps of a cadence over days and channels, the chosen step in full, the
/// versions that were published, and a draft of the next one: its file is written, checked while it is written, kept,
/// and published by who leads.
class CadencePage final : public LookWidget {
    Q_OBJECT

public:
    explicit CadencePage(const DeskContext& context, QWidget* parent = nullptr);

    void registerActions();
    void takeFocus();
    void refresh();
    void showReading(CadenceReading reading);
    /// "grid", "file", "difference"
    void showView(const QString& view);
    /// As if they had been typed into the file.
    void write(const QString& toml);
    void publish();
    [[nodiscard]] CadenceGrid* grid() const { return m_grid; }
    [[nodiscard]] CadenceFile* file() const { return m_file; }
    [[nodiscard]] StepPane* pane() const { return m_pane; }
    [[nodiscard]] CadenceChecks* check() const { return m_checks; }
    [[nodiscard]] PlayPane* simulation() const { return m_play; }
    [[nodiscard]] QComboBox* names() const { return m_names; }
    [[nodiscard]] QComboBox* versions() const { return m_versions; }
    [[nodiscard]] Button* importButton() const { return m_import; }
    [[nodiscard]] Label* notice() const { return m_notice; }
    [[nodiscard]] bool hasDraft() const { return m_draft.has_value(); }

Q_SIGNALS:
    void loaded();
    /// What was written is checked.
    void checked();
    /// What was written is kept.
    void kept();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void lookChanged() override;

private:
    static constexpr int inForceShown = -1;
    static constexpr int draftShown = -2;

    void buildLayout();
    QWidget* buildHead();
    void connectParts();
    void fold();
    void say(const QString& text, Tone tone);
    void fillChoices();
    void chooseVersion(int version);
    /// Of what is shown.
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool showsDraft() const { return m_shown == draftShown; }
    [[nodiscard]] int number() const { return m_shown < 0 ? m_reading.inForce()->version : m_shown; }
    void showText();
    void runCheck();
    void takeCheck(CadenceCheck check);
    void showChecks();
    void showHead();
    void showStep();
    void showDifference();
    void showEmpty();
    [[nodiscard]] QWidget* focusPart() const;
    void goToStep();
    void goToLine(int line, const QString& step);

    /// A draft as it was written; none: it was taken back.
    using Draft = std::optional<cadence::CadenceDraft>;
    /// By cadence.
    using Drafts = std::map<QString, Draft>;

    [[nodiscard]] bool mayWrite() const;
    [[nodiscard]] bool isKept() const { return !m_unkept.contains(m_reading.name); }
    void typed();
    void keep();
    void keepNow();
    void areKept(const Drafts& drafts);
    void undo();
    void discard();
    void draftFromShown();
    void addStep();
    void removeStep();
    /// A draft as it was checked and seen.
    struct Publishing {
        QString cadence; ///< that it is a draft of
        QString target;  ///< the name that its file says
        cadence::CadenceDraft draft;
    };
    void askToPublish(const Publishing& what);
    void publishNow(const Publishing& what);
    void published(const Publishing& what, const Result<int>& version);

    DeskContext m_context;
    CadenceReading m_reading;
    QString m_name;             ///< that is wanted; empty: the first one
    int m_shown = inForceShown; ///< or the number of an earlier version
    Draft m_draft;
    Drafts m_unkept; ///< what the database does not have yet
    bool m_publishing = false;
    CadenceCheck m_check;
    std::shared_ptr<const cadence::Definition> m_definition; ///< the last one that could be read
    std::shared_ptr<const cadence::Definition> m_inForce;
    Job m_job;
    bool m_reads = false; ///< m_job is on its way
    Job m_checking;
    LatestWord m_keeping;
    Pacer m_pacer;
    Pacer m_checkSoon;
    Pacer m_keepSoon;
    QComboBox* m_names;
    QComboBox* m_versions;
    ChipLabel* m_state;
    Label* m_facts;
    Label* m_notice;
    EmptyState* m_empty;
    Button* m_import;
    ChoiceBar* m_view;
    Button* m_undo;
    Button* m_addStep;
    Button* m_adopt;
    QStackedWidget* m_views;
    CadenceGrid* m_grid;
    CadenceFile* m_file;
    CadenceDifference* m_difference;
    StepPane* m_pane;
    CadenceChecks* m_checks;
    PlayPane* m_play;
    QBoxLayout* m_columns;
    QBoxLayout* m_side;
    QWidget* m_body = nullptr;
    QWidget* m_head = nullptr;
    QPointer<AskSheet> m_ask;
};

} // namespace trato::ui
