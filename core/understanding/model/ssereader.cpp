#include "understanding/model/ssereader.h"

#include <algorithm>

namespace trato::understanding {

QByteArrayList SseReader::add(QByteArrayView bytes)
{
    QByteArrayList data;
    const auto isEnd = [](char c) { return c == '\n' || c == '\r'; };
    while (!m_overlong && !bytes.isEmpty()) {
        const qsizetype length = std::find_if(bytes.begin(), bytes.end(), isEnd) - bytes.begin();
        m_overlong = m_line.size() + length > longestLine;
        if (m_overlong)
            break;
        m_line.append(bytes.first(length));
        if (length == bytes.size())
            break;
        takeLine(m_line, data);
        m_line.clear();
        bytes = bytes.sliced(length + 1);
    }
    return data;
}

QByteArrayList SseReader::finish()
{
    QByteArrayList data;
    takeLine(m_line, data);
    m_line.clear();
    return data;
}

void SseReader::takeLine(QByteArrayView line, QByteArrayList& data)
{
    if (!line.startsWith("data:"))
        return;
    const QByteArrayView carried = line.sliced(5).trimmed();
    if (!carried.isEmpty())
        data.append(carried.toByteArray());
}

} // namespace trato::understanding
