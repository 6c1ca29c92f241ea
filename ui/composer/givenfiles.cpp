#include "ui/composer/givenfiles.h"

#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

namespace trato::ui {

namespace {

constexpr std::array encodedPictures{std::pair{"image/png", "png"}, std::pair{"image/jpeg", "jpg"},
    std::pair{"image/gif", "gif"}, std::pair{"image/webp", "webp"}, std::pair{"image/bmp", "bmp"}};

} // namespace

bool holdsFiles(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); }) ||
           (data.hasImage() && !data.hasText());
}

std::vector<FileSource> givenFiles(const QMimeData& data)
{
    std::vector<FileSource> sources;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            sources.push_back({.path = url.toLocalFile()});
    }
    if (!sources.empty() || !holdsFiles(data))
        return sources;
    // As it was encoded: decoding is for another thread.
    for (const auto& [type, ending] : encodedPictures) {
        const QByteArray bytes =
            data.hasFormat(QLatin1StringView(type)) ? data.data(QLatin1StringView(type)) : QByteArray();
        if (!bytes.isEmpty())
            return {{.name = QString::fromLatin1(ending), .bytes = bytes}};
    }
    const auto picture = qvariant_cast<QImage>(data.imageData());
    return picture.isNull() ? std::vector<FileSource>() : std::vector<FileSource>{{.picture = picture}};
}

} // namespace trato::ui
