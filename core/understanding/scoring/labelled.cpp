#include "understanding/scoring/labelled.h"

#include <QCoreApplication>
#include <QFile>

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

/// The value that a field states, nothing where it is empty; `wrong` is set where it can't be read.
template <class Value>
std::optional<Value> stated(const QString& field, Value (*read)(const QString&, bool&), bool& wrong)
{
    if (field.isEmpty())
        return std::nullopt;
    bool ok = false;
    const Value value = read(field, ok);
    wrong |= !ok;
    return value;
}

qint64 cents(const QString& field, bool& ok) { return field.toLongLong(&ok); }

int count(const QString& field, bool& ok) { return field.toInt(&ok); }

QDate day(const QString& field, bool& ok)
{
    const QDate date = QDate::fromString(field, Qt::ISODate);
    ok = date.isValid();
    return date;
}

/// False where a field is nothing that belongs there.
bool readFields(const QStringList& fields, Labelled& message)
{
    const auto intent = fields.size() >= 3 ? intentFromName(fields[0]) : std::nullopt;
    if (!intent || fields[2].trimmed().isEmpty())
        return false;
    message.intent = *intent;
    message.text = fields[2];
    for (const QString& name : fields[1].split(u',', Qt::SkipEmptyParts)) {
        const auto sensitivity = sensitivityFromName(name);
        if (!sensitivity)
            return false;
        message.sensitivities.append(*sensitivity);
    }
    bool wrong = false;
    message.amountCents = stated<qint64>(fields.value(3), cents, wrong);
    message.instalments = stated<int>(fields.value(4), count, wrong);
    message.date = stated<QDate>(fields.value(5), day, wrong);
    return !wrong;
}

} // namespace

Result<QVector<Labelled>> labelledMessages(const QByteArray& bytes, const QString& name)
{
    QVector<Labelled> messages;
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QString line = lines[i].endsWith(u'\r') ? lines[i].chopped(1) : lines[i];
        if (line.isEmpty())
            continue;
        Labelled message;
        if (!readFields(line.split(u'\t'), message)) {
            return failure(u"invalid_example"_s,
                QCoreApplication::translate("understanding", "Line %1 of “%2” is no labelled message.")
                    .arg(i + 1)
                    .arg(name),
                {{"file"_L1, name}, {"line"_L1, i + 1}});
        }
        messages.append(std::move(message));
    }
    return messages;
}

Result<QVector<Labelled>> readLabelled(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(u"unreadable_file"_s,
            QCoreApplication::translate("understanding", "The file “%1” can't be read.").arg(path));
    }
    return labelledMessages(file.readAll(), path);
}

} // namespace trato::understanding
