#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>

namespace trato::understanding {

/// Cuts a stream of server-sent events into what its `data` lines carry. More tolerant than the standard, as endpoints
/// are: a blank behind the colon may be missing and so may the empty line between events, so that each line counts by
/// itself; comments and other fields are passed over.
class SseReader final {
public:
    /// The data that is whole with these bytes.
    QByteArrayList add(QByteArrayView bytes);
    /// What was left when the stream ended without a line end.
    QByteArrayList finish();
    /// A line was longer than anybody sends: nothing more is read.
    [[nodiscard]] bool isOverlong() const { return m_overlong; }

    static constexpr qsizetype longestLine = 1024 * 1024;

private:
    static void takeLine(QByteArrayView line, QByteArrayList& data);

    QByteArray m_line;
    bool m_overlong = false;
};

} // namespace trato::understanding
