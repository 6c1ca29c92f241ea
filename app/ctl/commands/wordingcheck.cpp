#include "app/ctl/commands/wordingcheck.h"

#include "app/ctl/values.h"
#include "compliance/wording/wording.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>

namespace trato::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const compliance::Finding& finding)
{
    return {{u"rule"_s, finding.rule}, {u"severity"_s, compliance::severityName(finding.severity)},
        {u"from"_s, finding.from}, {u"to"_s, finding.to},
        {u"reason"_s, finding.reason + u" ("_s + finding.source + u')'}, {u"suggestion"_s, finding.suggestion}};
}

} // namespace

void WordingCheckCommand::declare(CLI::App& app)
{
    app.add_option("file", m_file, QT_TRANSLATE_NOOP("ctlhelp", "A text, each line a message; - for standard input"));
    app.add_option("--channel", m_channel, QT_TRANSLATE_NOOP("ctlhelp", "whatsapp, sms, rcs, email, voice or portal"))
        ->required();
    app.add_option("--stage", m_stage, QT_TRANSLATE_NOOP("ctlhelp", "preventive, early or late"))->required();
    app.add_flag("--unknown-party", m_unknownParty, QT_TRANSLATE_NOOP("ctlhelp", "who reads is not confirmed"));
    app.add_flag("--care", m_care, QT_TRANSLATE_NOOP("ctlhelp", "a person in trouble reads"));
}

Result<void> WordingCheckCommand::run(Context& context)
{
    compliance::WordingContext judged;
    TRATO_TRY(judged.channel, choiceValue(m_channel, channelFromName, "whatsapp, sms, rcs, email, voice, portal"));
    TRATO_TRY(judged.stage, choiceValue(m_stage, compliance::stageFromName, "preventive, early, late"));
    judged.rightParty = !m_unknownParty;
    judged.care = m_care;
    judged.today = context.clock().now().dateIn(deskZone());
    TRATO_TRY(const QByteArray bytes, context.readFile(QString::fromStdString(m_file)));
    QList<QByteArray> lines = bytes.split('\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString line = QString::fromUtf8(lines[i]);
        if (line.endsWith(u'\r'))
            line.chop(1);
        QJsonArray findings;
        for (const auto& finding : compliance::Wording::standard().check(line, judged))
            findings.append(jsonOf(finding));
        context.printLine({{u"line"_s, i + 1}, {u"findings"_s, findings}});
    }
    return {};
}

} // namespace trato::ctl
