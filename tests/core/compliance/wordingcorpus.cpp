#include "wordingcorpus.h"

#include "support/shared.h"

#include <gtest/gtest.h>

#include <QFile>

namespace trato::test {

using namespace Qt::StringLiterals;

std::vector<WordingCase> wordingCases()
{
    QFile file(sourcePath(u"tests/core/compliance/data/wording.tsv"_s));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    std::vector<WordingCase> cases;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList parts = line.split(u'\t');
        EXPECT_EQ(parts.size(), 4) << line.toStdString();
        if (parts.size() == 4)
            cases.push_back({parts[0] == u"kept", parts[1], parts[2] == u"-" ? QString() : parts[2], parts[3]});
    }
    return cases;
}

compliance::WordingContext wordingContext(const QString& name)
{
    compliance::WordingContext context;
    context.today = QDate(2026, 11, 19);
    context.stage = compliance::stageFromName(name).value_or(compliance::Stage::Early);
    context.care = name == u"care";
    context.rightParty = name != u"unknown";
    if (name == u"record") {
        context.amounts = {money::Money(381972), money::Money(30000), money::Money(34817)};
        context.dates = {QDate(2026, 11, 27)};
        context.offersUntil = QDate(2026, 11, 27);
    }
    return context;
}

QString kindOf(const compliance::Finding& finding) { return finding.rule.section(u'.', 0, 0); }

} // namespace trato::test
