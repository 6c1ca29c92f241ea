#pragma once

#include "base/channel.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace trato::channels {

/// A file that goes with a message of ours; its bytes are in timeline::MediaStore.
struct Attachment {
    QString sha256 = {}; ///< hexadecimal
    QString name = {};
    QString mimeType = {};
    qint64 size = 0;

    friend bool operator==(const Attachment&, const Attachment&) = default;
};

/// {"sha256", "name", "type", "size"}
QJsonObject attachmentObject(const Attachment& file);
/// What names no content (64 hexadecimal digits) is none: an empty sha256.
Attachment attachmentFrom(const QJsonObject& object);
/// An outbox row's payload carries them as "files".
void setAttachments(QJsonObject& payload, const std::vector<Attachment>& files);
std::vector<Attachment> attachmentsOf(const QJsonObject& payload);

/// image, video, audio, document: WhatsApp's kinds of messages and the timeline's.
QString attachmentKind(const QString& mimeType);

constexpr qint64 megabyte = 1024 * 1024;
/// No channel takes more in one file: WhatsApp's documents.
constexpr qint64 largestAttachment = 100 * megabyte;
/// All files of an e-mail: servers take 25 to 50 MB, and on the way they grow by a third.
constexpr qint64 largestMailFiles = 20 * megabyte;
/// WhatsApp's text below a picture, video or document; longer ones go before it as a message of their own.
constexpr qsizetype longestCaption = 1024;
constexpr std::size_t mostAttachments = 10;

bool takesFiles(Channel channel);
/// Why the file can't go this way, for the negotiator; empty: it can.
QString attachmentProblem(Channel channel, const Attachment& file);
/// The same of all of them together.
QString attachmentsProblem(Channel channel, const std::vector<Attachment>& files);

} // namespace trato::channels
