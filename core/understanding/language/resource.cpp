#include "understanding/language/resource.h"

#include <QFile>

namespace trato::understanding {

using namespace Qt::Literals::StringLiterals;

QByteArray resourceFile(const QString& path)
{
    QFile file(u":/understanding/"_s + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QVector<QStringList> resourceTable(const QString& path)
{
    QVector<QStringList> rows;
    for (const QString& line : QString::fromUtf8(resourceFile(path)).split(u'\n')) {
        if (!line.isEmpty() && !line.startsWith(u'#'))
            rows.append(line.split(u'\t'));
    }
    return rows;
}

} // namespace trato::understanding
