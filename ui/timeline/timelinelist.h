#pragma once

#include "ui/theme/look.h"
#include "ui/timeline/timelineacts.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>

namespace trato::ui {

class TimelineDelegate;
class TimelineModel;

/// The lines as a list: arrows choose one, Tab goes through what can be done with it, Enter does it. A copy of a part
/// is taken from an editor that is laid over the row on demand.
class TimelineList final : public QListView {
    Q_OBJECT

public:
    TimelineList(const Look& look, TimelineModel& model, TimelineDelegate& delegate, QWidget* parent = nullptr);

    [[nodiscard]] const TimelineRow* currentRow() const;
    /// The newest line is seen, and stays so when rows or the room change, until somebody scrolls away.
    [[nodiscard]] bool isAtEnd() const { return m_atEnd; }
    /// What comes now moves nothing.
    void holdPlace() { m_atEnd = false; }
    /// Looks again whether this is the end.
    void notePlace();
    /// The stop of Tab inside the chosen row.
    [[nodiscard]] RowAct focusedAct() const;
    /// Its words, to choose a part of them.
    void openReader();
    [[nodiscard]] QPlainTextEdit* reader() const { return m_reader; }

Q_SIGNALS:
    void pressed(const trato::ui::TimelineRow& row, trato::ui::RowAct act);
    /// A place of the waveform, 0 to 1; a place of what was heard.
    void soughtAlong(const trato::ui::TimelineRow& row, int file, double along);
    void soughtLetter(const trato::ui::TimelineRow& row, int letter);
    /// By the arrows: seconds on or back.
    void soughtBy(const trato::ui::TimelineRow& row, int seconds);
    /// Words of the transcript to go on by, from the one that is heard.
    void soughtWord(const trato::ui::TimelineRow& row, int words);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void scrollContentsBy(int dx, int dy) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void focusAct(int number);
    bool pressCurrent();
    [[nodiscard]] std::optional<RowAct> soundOf(const TimelineRow& row) const;
    void closeReader();

    const Look& m_look;
    TimelineModel& m_model;
    TimelineDelegate& m_delegate;
    QPointer<QPlainTextEdit> m_reader;
    int m_act = -1;
    bool m_atEnd = true;
};

} // namespace trato::ui
