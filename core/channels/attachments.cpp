#include "channels/attachments.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

/// What the WhatsApp Cloud API takes: a type, or the beginning of a family of types.
struct WhatsAppType {
    QLatin1StringView type;
    qint64 most;
};

constexpr std::array whatsAppTypes{WhatsAppType{QLatin1StringView("image/jpeg"), 5 * megabyte},
    WhatsAppType{QLatin1StringView("image/png"), 5 * megabyte},
    WhatsAppType{QLatin1StringView("video/mp4"), 16 * megabyte},
    WhatsAppType{QLatin1StringView("video/3gpp"), 16 * megabyte},
    WhatsAppType{QLatin1StringView("audio/aac"), 16 * megabyte},
    WhatsAppType{QLatin1StringView("audio/amr"), 16 * megabyte},
    WhatsAppType{QLatin1StringView("audio/mpeg"), 16 * megabyte},
    WhatsAppType{QLatin1StringView("audio/mp4"), 16 * megabyte},
    WhatsAppType{QLatin1StringView("audio/ogg"), 16 * megabyte},
    WhatsAppType{QLatin1StringView("text/plain"), largestAttachment},
    WhatsAppType{QLatin1StringView("application/pdf"), largestAttachment},
    WhatsAppType{QLatin1StringView("application/msword"), largestAttachment},
    WhatsAppType{QLatin1StringView("application/vnd.ms-excel"), largestAttachment},
    WhatsAppType{QLatin1StringView("application/vnd.ms-powerpoint"), largestAttachment},
    WhatsAppType{QLatin1StringView("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        largestAttachment},
    WhatsAppType{
        QLatin1StringView("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), largestAttachment},
    WhatsAppType{QLatin1StringView("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
        largestAttachment}};

QString words(const char* text) { return QCoreApplication::translate("channels", text); }

QString tooLarge(const Attachment& file, qint64 most, const char* text)
{
    return words(text).arg(file.name).arg(most / megabyte);
}

QString whatsAppProblem(const Attachment& file)
{
    const auto known = std::find_if(
        whatsAppTypes.begin(), whatsAppTypes.end(), [&](const WhatsAppType& one) { return file.mimeType == one.type; });
    if (known == whatsAppTypes.end()) {
        return file.mimeType.startsWith(u"image/")
                   ? words(
                         QT_TRANSLATE_NOOP("channels", "WhatsApp takes pictures as JPEG or PNG only: “%1” is neither."))
                         .arg(file.name)
                   : words(QT_TRANSLATE_NOOP("channels", "WhatsApp does not take files like “%1”; e-mail does."))
                         .arg(file.name);
    }
    if (file.size <= known->most)
        return {};
    const QString kind = attachmentKind(file.mimeType);
    if (kind == u"image")
        return tooLarge(file, known->most,
            QT_TRANSLATE_NOOP("channels", "“%1” is too large: WhatsApp takes pictures up to %2 MB."));
    if (kind == u"document")
        return tooLarge(file, known->most,
            QT_TRANSLATE_NOOP("channels", "“%1” is too large: WhatsApp takes documents up to %2 MB."));
    return tooLarge(file, known->most,
        QT_TRANSLATE_NOOP("channels", "“%1” is too large: WhatsApp takes videos and sounds up to %2 MB."));
}

} // namespace

QJsonObject attachmentObject(const Attachment& file)
{
    return {{u"sha256"_s, file.sha256}, {u"name"_s, file.name}, {u"type"_s, file.mimeType}, {u"size"_s, file.size}};
}

Attachment attachmentFrom(const QJsonObject& object)
{
    static const QRegularExpression digest(u"^[0-9a-f]{64}$"_s);
    const QString sha256 = object[u"sha256"].toString();
    if (!digest.match(sha256).hasMatch())
        return {};
    return {sha256, object[u"name"].toString(), object[u"type"].toString(), object[u"size"].toInteger()};
}

void setAttachments(QJsonObject& payload, const std::vector<Attachment>& files)
{
    QJsonArray array;
    for (const Attachment& file : files)
        array.append(attachmentObject(file));
    if (array.isEmpty())
        payload.remove(u"files");
    else
        payload.insert(u"files"_s, array);
}

std::vector<Attachment> attachmentsOf(const QJsonObject& payload)
{
    std::vector<Attachment> files;
    for (const QJsonValue& value : payload[u"files"].toArray()) {
        Attachment file = attachmentFrom(value.toObject());
        if (!file.sha256.isEmpty() && files.size() < mostAttachments)
            files.push_back(std::move(file));
    }
    return files;
}

QString attachmentKind(const QString& mimeType)
{
    for (const QString& family : {u"image"_s, u"video"_s, u"audio"_s}) {
        if (mimeType.startsWith(family + u'/'))
            return family;
    }
    return u"document"_s;
}

bool takesFiles(Channel channel) { return channel == Channel::WhatsApp || channel == Channel::Email; }

QString attachmentProblem(Channel channel, const Attachment& file)
{
    switch (channel) {
    case Channel::WhatsApp: return whatsAppProblem(file);
    case Channel::Email:
        return file.size <= largestMailFiles
                   ? QString()
                   : tooLarge(file, largestMailFiles,
                         QT_TRANSLATE_NOOP("channels", "“%1” is too large: an e-mail takes %2 MB in all."));
    case Channel::Sms:
        return words(QT_TRANSLATE_NOOP("channels", "An SMS takes text only: files go by WhatsApp or e-mail."));
    case Channel::Rcs:
    case Channel::Voice:
    case Channel::Portal:
        return words(QT_TRANSLATE_NOOP("channels", "Files don't go this way: they go by WhatsApp or e-mail."));
    }
    Q_UNREACHABLE();
}

QString attachmentsProblem(Channel channel, const std::vector<Attachment>& files)
{
    qint64 total = 0;
    for (const Attachment& file : files) {
        if (const QString problem = attachmentProblem(channel, file); !problem.isEmpty())
            return problem;
        total += file.size;
    }
    if (files.size() > mostAttachments)
        return words(QT_TRANSLATE_NOOP("channels", "A message takes %1 files at most.")).arg(mostAttachments);
    if (channel == Channel::Email && total > largestMailFiles)
        return words(QT_TRANSLATE_NOOP("channels", "Together the files are too large: an e-mail takes %1 MB in all."))
            .arg(largestMailFiles / megabyte);
    return {};
}

} // namespace trato::channels
