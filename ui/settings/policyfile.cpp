#include "ui/settings/policyfile.h"

#include "ui/settings/policywords.h"

#include <QFile>
#include <QJsonArray>

namespace trato::ui {

namespace {

constexpr qint64 mostPolicyBytes = 1024 * 1024;

std::vector<PolicyFinding> findingsOf(const Error& error, const QByteArray& toml)
{
    const QStringList lines = QString::fromUtf8(toml).split(u'\n');
    std::vector<PolicyFinding> findings;
    for (const QJsonValue& problem : error.detail.value(u"problems").toArray()) {
        const int line = problem[u"line"].toInt();
        findings.push_back({.line = line,
            .key = problem[u"key"].toString(),
            .message = problem[u"message"].toString(),
            .text = line > 0 && line <= lines.size() ? lines[line - 1].trimmed() : QString()});
    }
    if (findings.empty())
        findings.push_back({.message = error.message});
    return findings;
}

} // namespace

Result<PolicyFile> checkedPolicy(negotiation::PolicyVersions& versions, CreditorId creditor, QByteArray toml)
{
    PolicyFile file{.toml = std::move(toml)};
    auto policy = versions.check(creditor, file.toml);
    if (policy) {
        file.policy = std::move(*policy);
        return file;
    }
    const QString& code = policy.error().code;
    if (code != QStringLiteral("invalid_policy") && code != QStringLiteral("campaign_below_spent"))
        return Failure(policy.error());
    file.findings = findingsOf(policy.error(), file.toml);
    return file;
}

Result<QByteArray> readPolicyFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("unreadable_file"),
            PolicyWords::tr("The file could not be read (%1). Choose it again.").arg(file.errorString()));
    QByteArray bytes = file.read(mostPolicyBytes + 1);
    if (bytes.size() > mostPolicyBytes)
        return failure(QStringLiteral("unreadable_file"),
            PolicyWords::tr("The file is far larger than any policy. Choose another one."));
    return bytes;
}

} // namespace trato::ui
