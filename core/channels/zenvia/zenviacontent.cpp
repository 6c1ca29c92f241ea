#include "channels/zenvia/zenviacontent.h"

#include "channels/wire.h"

#include <QHash>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

using ReadPart = void (*)(const QJsonObject& part, ZenviaContents& into);

void addLine(const QString& line, ZenviaContents& into)
{
    if (line.isEmpty())
        return;
    into.text += into.text.isEmpty() ? line : u'\n' + line;
}

/// The first kind stays, but for mere text.
void becomes(MessageKind kind, ZenviaContents& into)
{
    if (into.kind == MessageKind::Unsupported || into.kind == MessageKind::Text)
        into.kind = kind;
}

void readText(const QJsonObject& part, ZenviaContents& into)
{
    addLine(wire::text(part, u"text"_s), into);
    const QString payload = wire::text(part, u"payload"_s);
    if (!payload.isEmpty())
        into.payload = payload;
    if (!payload.isEmpty())
        into.kind = MessageKind::Button;
    else
        becomes(MessageKind::Text, into);
}

void readFile(const QJsonObject& part, ZenviaContents& into)
{
    const QString url = wire::text(part, u"fileUrl"_s);
    into.media.push_back({.id = url,
        .mimeType = wire::text(part, u"fileMimeType"_s),
        .name = wire::text(part, u"fileName"_s),
        .url = url});
    addLine(wire::text(part, u"fileCaption"_s), into);
    becomes(wire::kindOfFile(into.media.back().mimeType), into);
}

void readPlace(const QJsonObject& part, ZenviaContents& into)
{
    becomes(MessageKind::Location, into);
    into.extra[u"location"] = part;
    if (part[u"latitude"].isDouble() && part[u"longitude"].isDouble())
        addLine(QString::number(part[u"latitude"].toDouble(), 'f', 6) + u", "_s +
                    QString::number(part[u"longitude"].toDouble(), 'f', 6),
            into);
}

void readContacts(const QJsonObject& part, ZenviaContents& into)
{
    becomes(MessageKind::Contacts, into);
    into.extra[u"contacts"] = part[u"contacts"];
    for (const QJsonValue& contact : part[u"contacts"].toArray())
        addLine(wire::text(contact[u"name"].toObject(), u"formattedName"_s), into);
}

void readUnknown(const QString& type, const QJsonObject& part, ZenviaContents& into)
{
    const QString name = type.isEmpty() ? u"content"_s : type;
    if (!into.unknown.contains(name))
        into.unknown.append(name);
    QJsonArray kept = into.extra[name].toArray();
    kept.append(part);
    into.extra[name] = kept;
}

/// Who wrote; Zenvia's first version sent that as a part.
bool readVisitor(const QJsonObject& part, ZenviaContents& into)
{
    const QString name = wire::text(part[u"payload"][u"visitor"].toObject(), u"name"_s);
    if (!name.isEmpty())
        into.visitor = name;
    return part[u"payload"].toObject().contains(u"visitor");
}

} // namespace

ZenviaContents readZenviaContents(const QJsonArray& contents)
{
    static const QHash<QString, ReadPart> readers{{u"text"_s, readText}, {u"replyable_text"_s, readText},
        {u"file"_s, readFile}, {u"location"_s, readPlace}, {u"contacts"_s, readContacts}};
    ZenviaContents read;
    for (const QJsonValue& value : contents) {
        const QJsonObject part = value.toObject();
        const QString type = wire::text(part, u"type"_s);
        if (const ReadPart reader = readers.value(type))
            reader(part, read);
        else if (type != u"json" || !readVisitor(part, read))
            readUnknown(type, part, read);
    }
    if (read.kind == MessageKind::Unsupported)
        read.payload = u"zenvia:MESSAGE:"_s + (read.unknown.isEmpty() ? u"empty"_s : read.unknown.join(u'+'));
    return read;
}

} // namespace trato::channels
