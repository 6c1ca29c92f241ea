#include "understanding/training/corpus.h"

#include <QDir>
#include <QFile>

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

Result<Example> exampleOf(const QStringList& fields, const QString& place)
{
    Example example;
    const auto intent = fields.size() >= 3 ? intentFromName(fields[0]) : std::nullopt;
    if (!intent || fields[2].trimmed().isEmpty())
        return failure(u"invalid_example"_s, place);
    example.intent = *intent;
    example.text = fields[2];
    for (const QString& name : fields[1].split(u',', Qt::SkipEmptyParts)) {
        const auto sensitivity = sensitivityFromName(name);
        if (!sensitivity)
            return failure(u"invalid_example"_s, place);
        example.sensitivities.append(*sensitivity);
    }
    return example;
}

Result<void> readFile(const QString& path, QVector<Example>& examples)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(u"unreadable_file"_s, path);
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines[i].isEmpty())
            continue;
        TRATO_TRY(Example example, exampleOf(lines[i].split(u'\t'), u"%1:%2"_s.arg(path).arg(i + 1)));
        examples.append(std::move(example));
    }
    return {};
}

} // namespace

Result<QVector<Example>> readExampleFile(const QString& path)
{
    QVector<Example> examples;
    TRATO_CHECK(readFile(path, examples));
    return examples;
}

Result<QVector<Example>> readExamples(const QString& folder)
{
    QVector<Example> examples;
    for (const QString& name : QDir(folder).entryList({u"*.tsv"_s}, QDir::Files, QDir::Name)) {
        if (name != "heldout.tsv"_L1)
            TRATO_CHECK(readFile(folder + u'/' + name, examples));
    }
    return examples;
}

} // namespace trato::understanding
