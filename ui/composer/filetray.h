#pragma once

#include "ui/composer/filesource.h"
#include "ui/desk/deskcontext.h"
#include "ui/desk/opencase.h"

#include <QObject>
#include <QSet>

#include <deque>
#include <vector>

namespace trato::ui {

class AwayDesk;

/// The files of the message that is being written. Each is read and kept in a pool thread, in the order in which it was
/// given; it belongs to the draft of its case from then on, whatever case is open by then.
class FileTray final : public QObject {
    Q_OBJECT

public:
    struct Entry {
        int ticket = 0;            ///< its own as long as the case is open
        channels::Attachment file; ///< while it is read only its name
        QImage thumbnail;
        bool reading = false;
    };

    FileTray(const DeskContext& context, AwayDesk& away, QObject* parent = nullptr);

    /// Another case: its files come by `take`.
    void open(const OpenCase& openCase);
    void add(std::vector<FileSource> sources);
    /// Files that are kept already; with `Kept` they become the draft's.
    enum class Put { Shown, Kept };
    void take(const std::vector<channels::Attachment>& files, Put put);
    void remove(int ticket);
    /// They went away with the message.
    void forget(const std::vector<channels::Attachment>& files);

    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    [[nodiscard]] std::vector<channels::Attachment> files() const;
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] bool isReading() const;

Q_SIGNALS:
    void changed();
    /// What could not be taken, and why.
    void failed(const QString& why);

private:
    struct Task {
        OpenCase openCase;
        FileSource source;
        int ticket = 0;
    };
    void readNext();
    void finished(const Task& task, const Result<ReadFile>& read);
    void place(const Task& task, const ReadFile& read);
    void drop(const Task& task);
    void fetchThumbnail(const Entry& entry);
    void keep(const std::vector<channels::Attachment>& files);
    void discard(DebtorId debtor, const std::vector<channels::Attachment>& files);
    [[nodiscard]] bool holds(const channels::Attachment& file) const;
    [[nodiscard]] std::vector<Entry>::iterator find(int ticket);

    DeskContext m_context;
    AwayDesk& m_away;
    OpenCase m_case;
    std::vector<Entry> m_entries;
    std::deque<Task> m_tasks;
    QSet<int> m_unwanted; ///< removed while they were read
    int m_lastTicket = 0;
    bool m_working = false;
};

} // namespace trato::ui
