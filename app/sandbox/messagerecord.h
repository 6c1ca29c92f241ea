#pragma once

#include "base/result.h"

#include <QFile>
#include <QJsonObject>
#include <QString>

#include <mutex>
#include <vector>

namespace trato::sandbox {

/// A file to which a line of JSON is added for each thing that happened, handed to the system before anybody is told of
/// it: a sandbox that is killed knows it again.
class MessageRecord final {
public:
    /// Opens or makes the file; answers what stands in it. A last line that was cut off is taken away: of what it says
    /// nobody was told. Codes `unreadable_record`.
    Result<std::vector<QJsonObject>> open(const QString& path);
    /// Ends the program when it can't be written: a provider that forgets what it took is none.
    void append(const QJsonObject& line);

private:
    std::mutex m_mutex;
    QFile m_file;
};

} // namespace trato::sandbox
