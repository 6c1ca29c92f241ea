#include "ui/shell/droppedfile.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace trato::ui {

QString droppedFile(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return {};
    const QString path = urls.front().toLocalFile();
    return QFileInfo(path).isFile() ? path : QString();
}

} // namespace trato::ui
