#include "parties/relatedpeople.h"

#include "base/text.h"
#include "parties/document.h"
#include "parties/handle.h"
#include "storage/database.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace trato::parties {

namespace {

constexpr std::array relationNames{std::pair{Relation::CoDebtor, QLatin1StringView("co_debtor")},
    std::pair{Relation::Guarantor, QLatin1StringView("guarantor")},
    std::pair{Relation::Relative, QLatin1StringView("relative")},
    std::pair{Relation::Employer, QLatin1StringView("employer")},
    std::pair{Relation::Acquaintance, QLatin1StringView("acquaintance")}};

constexpr std::array mayHearNames{std::pair{MayHear::Debt, QLatin1StringView("debt")},
    std::pair{MayHear::Message, QLatin1StringView("message")},
    std::pair{MayHear::Nothing, QLatin1StringView("nothing")}};

RelatedPerson relatedFrom(const storage::Row& row)
{
    return {.id = row.integer("id"),
        .relation = relationFromName(row.text("relation")).value_or(Relation::Acquaintance),
        .name = row.text("name"),
        .document = row.text("document"),
        .phone = row.text("phone"),
        .email = row.text("email"),
        .mayHear = mayHearFromName(row.text("may_hear")).value_or(MayHear::Nothing),
        .note = row.text("note"),
        .source = row.text("source"),
        .updatedAt = row.instant("updated_at")};
}

Result<QString> documentOf(const RelatedPerson& person)
{
    if (person.document.trimmed().isEmpty())
        return QString();
    const auto document = parseDocument(person.document);
    if (!document)
        return failure(QStringLiteral("invalid_document"),
            QCoreApplication::translate("parties", "“%1” is no CPF and no CNPJ.").arg(person.document.left(40)));
    return document->normalised;
}

Result<QString> addressOf(ContactKind kind, const QString& text)
{
    if (text.trimmed().isEmpty())
        return QString();
    TRATO_TRY(const Handle handle, Handle::parse(kind, text));
    return handle.value;
}

} // namespace

QString relationName(Relation relation)
{
    for (const auto& [known, name] : relationNames) {
        if (known == relation)
            return name;
    }
    return {};
}

std::optional<Relation> relationFromName(QStringView name)
{
    for (const auto& [relation, known] : relationNames) {
        if (known == name)
            return relation;
    }
    return std::nullopt;
}

QString mayHearName(MayHear hears)
{
    for (const auto& [known, name] : mayHearNames) {
        if (known == hears)
            return name;
    }
    return {};
}

std::optional<MayHear> mayHearFromName(QStringView name)
{
    for (const auto& [hears, known] : mayHearNames) {
        if (known == name)
            return hears;
    }
    return std::nullopt;
}

MayHear usualDisclosure(Relation relation)
{
    switch (relation) {
    case Relation::CoDebtor:
    case Relation::Guarantor: return MayHear::Debt;
    case Relation::Employer: return MayHear::Nothing;
    case Relation::Relative:
    case Relation::Acquaintance: return MayHear::Message;
    }
    Q_UNREACHABLE();
}

Result<void> RelatedPeople::save(DebtorId debtor, const RelatedPerson& person, Instant at)
{
    const QString name = text::cleaned(person.name);
    if (name.isEmpty())
        return failure(
            QStringLiteral("name_required"), QCoreApplication::translate("parties", "Say what the person is called."));
    if (person.mayHear == MayHear::Debt && !person.owes())
        return failure(QStringLiteral("third_party"),
            QCoreApplication::translate("parties", "%1 does not owe this debt and can't be told of it.").arg(name));
    TRATO_TRY(const QString document, documentOf(person));
    TRATO_TRY(const QString phone, addressOf(ContactKind::Phone, person.phone));
    TRATO_TRY(const QString email, addressOf(ContactKind::Email, person.email));
    TRATO_TRY(const qint64 id, m_database.nextId(QStringLiteral("related_person")));
    TRATO_CHECK(m_database.execute(QStringLiteral("parties/save_related_person"),
        {{":debtor", debtor}, {":id", id}, {":relation", relationName(person.relation)}, {":name", name},
            {":folded", text::folded(name)}, {":document", document}, {":phone", phone}, {":email", email},
            {":may_hear", mayHearName(person.mayHear)}, {":note", text::storable(person.note.trimmed())},
            {":source", person.source}, {":now", at}}));
    return m_database.announce(QStringLiteral("debtor"), debtor);
}

Result<std::vector<RelatedPerson>> RelatedPeople::of(DebtorId debtor) const
{
    return m_database.all(QStringLiteral("parties/related_people"), {{":debtor", debtor}}, &relatedFrom);
}

} // namespace trato::parties
