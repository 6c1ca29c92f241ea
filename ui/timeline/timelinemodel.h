#pragma once

#include "ui/timeline/timelinerow.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

namespace trato::ui {

/// A window of the lines, oldest first: pages are put before and after, and what is far from the view is let go. What
/// is read keeps its place, its choice and its index.
class TimelineModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole };

    /// More lines than this are not kept; pages can be read again.
    static constexpr int mostLines = 480;

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Separators are read, not chosen.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] const TimelineRow& row(int index) const { return m_shown[static_cast<size_t>(index)]; }
    /// The index of a line's row, or -1.
    [[nodiscard]] int indexOf(qint64 id) const;

    void clear();
    /// Shows or hides the body of an e-mail.
    void unfold(int index);
    /// How many pictures of an e-mail lie elsewhere.
    void setBlockedImages(qint64 id, int count);
    /// What was measured of a sound.
    void setFile(const timeline::Media& file);
    /// The nearest line with these words before or after a line, or -1.
    [[nodiscard]] int findBefore(int from, const QString& words) const;
    [[nodiscard]] int findAfter(int from, const QString& words) const;
    void setFilter(TimelineFilter filter);

    /// The window begins anew with this page.
    void setPage(TimelinePage page);
    /// The newest page again: what is known and not in it (older lines) stays. Answers how many lines came at the end.
    /// Away from the end only counts.
    int setNewest(TimelinePage page);
    /// A page before everything that is known; answers how many lines it has. The newest are let go.
    int prepend(TimelinePage page);
    /// A page behind everything that is known. The oldest are let go.
    int append(TimelinePage page);
    /// What only this machine knows stands at the end; seen when it is shown or with the next page.
    void setLocal(std::vector<TimelineRow> rows) { m_local = std::move(rows); }
    void showLocal() { rebuild(); }
    [[nodiscard]] bool hasLocal() const { return !m_local.empty(); }
    /// Lines that came while somebody read above begin here; 0: none.
    void setUnreadFrom(qint64 id);

    [[nodiscard]] std::optional<timeline::Cursor> oldest() const { return m_oldest; }
    [[nodiscard]] std::optional<timeline::Cursor> newest() const { return m_newest; }
    [[nodiscard]] bool hasOlder() const { return m_hasOlder; }
    [[nodiscard]] bool hasNewer() const { return m_hasNewer; }
    [[nodiscard]] int lines() const { return static_cast<int>(m_all.size()); }
    /// The newest line of the debtor that was ever seen here.
    [[nodiscard]] qint64 lastLine() const { return m_lastLine; }

private:
    void rebuild();
    void endWindow();
    void show(std::vector<TimelineRow> rows);
    void noteLast(const TimelinePage& page);

    std::vector<TimelineRow> m_all;
    std::vector<TimelineRow> m_local;
    std::vector<TimelineRow> m_shown;
    std::optional<timeline::Cursor> m_oldest;
    std::optional<timeline::Cursor> m_newest;
    bool m_hasOlder = false;
    bool m_hasNewer = false;
    qint64 m_lastLine = 0;
    qint64 m_highest = 0; ///< of the lines that were seen; what is told late stands above lines that were there before
    qint64 m_unreadFrom = 0;
    QSet<qint64> m_unfolded;
    QHash<qint64, int> m_blocked;
    TimelineFilter m_filter = TimelineFilter::All;
};

/// One sentence for screen readers.
QString spokenRow(const TimelineRow& row);
/// What is copied: the words, who said them, on which channel and when.
QString citedRow(const TimelineRow& row);

} // namespace trato::ui
