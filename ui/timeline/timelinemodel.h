#pragma once

#include "ui/timeline/timelinerow.h"

#include <QAbstractListModel>
#include <QSet>

namespace trato::ui {

/// The lines that are shown, oldest first. Older pages are put before, new lines after; what is read does not move.
class TimelineModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] const TimelineRow& row(int index) const { return m_shown[static_cast<size_t>(index)]; }

    void clear();
    /// Shows or hides the body of an e-mail.
    void unfold(int index);
    /// The nearest line with these words before or after a line, or -1.
    [[nodiscard]] int findBefore(int from, const QString& words) const;
    [[nodiscard]] int findAfter(int from, const QString& words) const;
    void setFilter(TimelineFilter filter);
    /// The newest page again: what is known and not in it (older lines) stays. Answers how many lines came at the end.
    int setNewest(TimelinePage page);
    /// A page before everything that is known; answers how many shown lines it added.
    int prepend(TimelinePage page);
    [[nodiscard]] const std::optional<timeline::Cursor>& oldest() const { return m_oldest; }
    [[nodiscard]] bool hasOlder() const { return m_hasOlder; }

private:
    void rebuild();

    std::vector<TimelineRow> m_all;
    std::vector<TimelineRow> m_shown;
    std::optional<timeline::Cursor> m_oldest;
    bool m_hasOlder = false;
    QSet<qint64> m_unfolded;
    TimelineFilter m_filter = TimelineFilter::All;
};

/// One sentence for screen readers, and what is copied: who, when, what.
QString spokenRow(const TimelineRow& row);

} // namespace trato::ui
