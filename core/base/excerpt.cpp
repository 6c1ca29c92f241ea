#include "base/excerpt.h"

namespace trato::text {

QString excerpt(QStringView text, qsizetype most)
{
    const QString line = text.toString().simplified();
    if (line.size() <= most)
        return line;
    qsizetype end = line.lastIndexOf(u' ', most - 1);
    // A word that fills most of the line is no reason to leave nearly all of it out.
    if (end < most / 2)
        end = most - 1;
    if (end > 0 && line.at(end - 1).isHighSurrogate())
        --end;
    while (end > 0 && (line.at(end - 1).isSpace() || line.at(end - 1) == u',' || line.at(end - 1) == u';'))
        --end;
    return line.first(end) + QChar(0x2026);
}

} // namespace trato::text
