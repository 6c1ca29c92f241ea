#include "app/sandbox/messagerecord.h"

#include "base/json.h"

namespace trato::sandbox {

Result<std::vector<QJsonObject>> MessageRecord::open(const QString& path)
{
    const auto unreadable = [&](const QString& why) {
        return failure(QStringLiteral("unreadable_record"), QStringLiteral("the record %1: %2").arg(path, why));
    };
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered) || !m_file.seek(0))
        return unreadable(m_file.errorString());
    const QByteArray text = m_file.readAll();
    const qsizetype whole = text.lastIndexOf('\n') + 1;
    if (whole < text.size() && !m_file.resize(whole))
        return unreadable(m_file.errorString());
    std::vector<QJsonObject> lines;
    for (qsizetype at = 0; at < whole;) {
        const qsizetype end = text.indexOf('\n', at);
        const auto line = json::parseObject(text.mid(at, end - at));
        if (!line)
            return unreadable(QStringLiteral("line %1 is no JSON").arg(lines.size() + 1));
        lines.push_back(*line);
        at = end + 1;
    }
    return lines;
}

void MessageRecord::append(const QJsonObject& line)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_file.isOpen())
        return;
    const QByteArray text = json::compact(line) + '\n';
    if (m_file.write(text) != text.size())
        qFatal("sandbox: the record can't be written: %s", qUtf8Printable(m_file.errorString()));
}

} // namespace trato::sandbox
