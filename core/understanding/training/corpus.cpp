#include "understanding/training/corpus.h"

#include <QDir>

namespace trato::understanding {

using namespace Qt::Literals::StringLiterals;

Result<QVector<Labelled>> readExamples(const QString& folder)
{
    QVector<Labelled> examples;
    for (const QString& name : QDir(folder).entryList({u"*.tsv"_s}, QDir::Files, QDir::Name)) {
        if (name == "heldout.tsv"_L1)
            continue;
        TRATO_TRY(const auto read, readLabelled(folder + u'/' + name));
        examples += read;
    }
    return examples;
}

} // namespace trato::understanding
