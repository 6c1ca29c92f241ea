#include "ui/composer/localstore.h"

#include "base/json.h"
#include "ui/composer/words.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace trato::ui {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString nameOf(Writing writing)
{
    return writing == Writing::Note ? QStringLiteral("note") : QStringLiteral("message");
}
Writing writingOf(const QString& name) { return name == QStringLiteral("note") ? Writing::Note : Writing::Message; }

QJsonObject caseObject(const OpenCase& open)
{
    return {{QStringLiteral("debtor"), QString::number(open.debtor.value())}, {QStringLiteral("name"), open.name},
        {QStringLiteral("first_name"), open.firstName}, {QStringLiteral("care"), open.care},
        {QStringLiteral("right_party"), open.rightParty}, {QStringLiteral("channel"), channelName(open.channel)},
        {QStringLiteral("handle"), open.handle}};
}

OpenCase caseFrom(const QJsonObject& object)
{
    OpenCase open;
    open.debtor = DebtorId(object[QStringLiteral("debtor")].toString().toLongLong());
    open.name = object[QStringLiteral("name")].toString();
    open.firstName = object[QStringLiteral("first_name")].toString();
    open.care = object[QStringLiteral("care")].toBool();
    open.rightParty = object[QStringLiteral("right_party")].toBool();
    open.mine = true;
    open.channel = channelFromName(object[QStringLiteral("channel")].toString()).value_or(Channel::WhatsApp);
    open.handle = object[QStringLiteral("handle")].toString();
    return open;
}

QJsonObject messageObject(const KeptMessage& message)
{
    QJsonObject object{{QStringLiteral("key"), message.key},
        {QStringLiteral("case"), caseObject(message.outgoing.openCase)},
        {QStringLiteral("user"), message.outgoing.user}, {QStringLiteral("text"), message.outgoing.text},
        {QStringLiteral("purpose"), message.outgoing.purpose}, {QStringLiteral("writing"), nameOf(message.writing)},
        {QStringLiteral("written_at"), QString::number(message.writtenAt.microseconds())}};
    // By their hash: the database had their content before it went away.
    channels::setAttachments(object, message.outgoing.files);
    return object;
}

KeptMessage messageFrom(const QJsonObject& object)
{
    KeptMessage message;
    message.key = object[QStringLiteral("key")].toString();
    message.outgoing.openCase = caseFrom(object[QStringLiteral("case")].toObject());
    message.outgoing.user = object[QStringLiteral("user")].toString();
    message.outgoing.text = object[QStringLiteral("text")].toString();
    message.outgoing.purpose = object[QStringLiteral("purpose")].toString();
    message.outgoing.key = message.key;
    message.outgoing.files = channels::attachmentsOf(object);
    message.writing = writingOf(object[QStringLiteral("writing")].toString());
    message.writtenAt = Instant(object[QStringLiteral("written_at")].toString().toLongLong());
    return message;
}

bool isSame(const Draft& one, const Draft& other)
{
    return one.openCase.debtor == other.openCase.debtor && one.writing == other.writing;
}

} // namespace

LocalStore::LocalStore(const QString& folder, const QString& databaseUrl, const QString& user)
{
    QDir().mkpath(folder);
    const QByteArray whose =
        QCryptographicHash::hash((databaseUrl + u'\n' + user).toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    m_path = folder + QStringLiteral("/away-%1.json").arg(QString::fromLatin1(whose));
    load();
}

void LocalStore::load()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const auto root = json::parseObject(file.readAll());
    if (!root) {
        file.rename(m_path + QStringLiteral(".unreadable"));
        return;
    }
    for (const QJsonValue& value : (*root)[QStringLiteral("messages")].toArray()) {
        KeptMessage message = messageFrom(value.toObject());
        if (message.outgoing.openCase.debtor.isValid() && !message.key.isEmpty())
            m_messages.push_back(std::move(message));
    }
    for (const QJsonValue& value : (*root)[QStringLiteral("drafts")].toArray()) {
        const QJsonObject one = value.toObject();
        m_drafts.push_back({caseFrom(one[QStringLiteral("case")].toObject()),
            writingOf(one[QStringLiteral("writing")].toString()), one[QStringLiteral("text")].toString()});
    }
    for (const QJsonValue& value : (*root)[QStringLiteral("returned")].toArray()) {
        const QJsonObject one = value.toObject();
        m_returned.push_back({messageFrom(one[QStringLiteral("message")].toObject()),
            one[QStringLiteral("left")].toBool(), one[QStringLiteral("reason")].toString()});
    }
}

Result<void> LocalStore::save() const
{
    QJsonArray messages;
    for (const KeptMessage& message : m_messages)
        messages.append(messageObject(message));
    QJsonArray drafts;
    for (const Draft& draft : m_drafts)
        drafts.append(QJsonObject{{QStringLiteral("case"), caseObject(draft.openCase)},
            {QStringLiteral("writing"), nameOf(draft.writing)}, {QStringLiteral("text"), draft.text}});
    QJsonArray returned;
    for (const ReturnedMessage& one : m_returned)
        returned.append(QJsonObject{{QStringLiteral("message"), messageObject(one.message)},
            {QStringLiteral("left"), one.left}, {QStringLiteral("reason"), one.reason}});
    QSaveFile file(m_path);
    // Before the first byte: what people wrote is nobody else's to read.
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly) &&
                         file.write(json::compact(QJsonObject{{QStringLiteral("messages"), messages},
                             {QStringLiteral("drafts"), drafts}, {QStringLiteral("returned"), returned}})) > 0 &&
                         file.commit();
    if (!written)
        return failure(QStringLiteral("unwritable_file"),
            ComposerWords::tr("Nothing could be kept on this machine: %1").arg(file.errorString()));
    return {};
}

Result<void> LocalStore::add(KeptMessage message)
{
    m_messages.push_back(std::move(message));
    const Result<void> saved = save();
    if (!saved)
        m_messages.pop_back();
    return saved;
}

Result<void> LocalStore::remove(const QString& key)
{
    const auto before = m_messages;
    std::erase_if(m_messages, [&](const KeptMessage& message) { return message.key == key; });
    const Result<void> saved = save();
    // The file still has it and would send it at the next start.
    if (!saved)
        m_messages = before;
    return saved;
}

Result<void> LocalStore::keepDraft(const Draft& draft)
{
    std::erase_if(m_drafts, [&](const Draft& known) { return isSame(known, draft); });
    m_drafts.push_back(draft);
    return save();
}

const Draft* LocalStore::draftOf(DebtorId debtor, Writing writing) const
{
    const auto found = std::find_if(m_drafts.begin(), m_drafts.end(),
        [&](const Draft& draft) { return draft.openCase.debtor == debtor && draft.writing == writing; });
    return found == m_drafts.end() ? nullptr : &*found;
}

Result<void> LocalStore::dropDraft(const Draft& draft)
{
    return std::erase_if(m_drafts, [&](const Draft& known) { return isSame(known, draft); }) > 0 ? save()
                                                                                                 : Result<void>();
}

Result<void> LocalStore::dropSaved(const std::vector<Draft>& saved)
{
    const auto isSaved = [&](const Draft& known) {
        return std::any_of(
            saved.begin(), saved.end(), [&](const Draft& one) { return isSame(one, known) && one.text == known.text; });
    };
    return std::erase_if(m_drafts, isSaved) > 0 ? save() : Result<void>();
}

Result<void> LocalStore::settle(const std::vector<ReturnedMessage>& returned)
{
    for (const ReturnedMessage& one : returned) {
        std::erase_if(m_messages, [&](const KeptMessage& message) { return message.key == one.message.key; });
        m_returned.push_back(one);
    }
    return save();
}

Result<void> LocalStore::forgetReturned()
{
    m_returned.clear();
    return save();
}

} // namespace trato::ui
