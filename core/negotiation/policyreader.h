#pragma once

#include "base/result.h"
#include "base/tomltable.h"
#include "negotiation/policy.h"

#include <QByteArrayView>
#include <QJsonArray>
#include <QStringList>

namespace trato::negotiation {

/// Reads a policy and collects everything that is wrong with it, each with its place.
class PolicyReader final {
public:
    Result<Policy> read(QByteArrayView bytes);

private:
    Result<Policy> read(const ::toml::table& root);
    Failure refuse() const;
    /// A table whose keys are taken one by one; what is left over is unknown.
    class Section final {
    public:
        Section(PolicyReader& reader, const ::toml::table* table, QString path, ::toml::source_region place);
        money::Rate rate(const char* key, int maxPercent = 100);
        money::Money amount(const char* key);
        money::Money amount(const char* key, money::Money usual) { return has(key) ? amount(key) : usual; }
        int count(const char* key, int least, int most);
        bool flag(const char* key);
        QString text(const char* key);
        QDate date(const char* key);
        /// May be left out: then `usual`.
        Role role(const char* key, Role usual);
        /// Folded and sorted; may be left out.
        QStringList texts(const char* key);
        const ::toml::array* shortList(const ::toml::node* node, const char* key);
        QStringList oneOf(const char* key, const QStringList& allowed);
        const ::toml::node* node(const char* key);
        /// For keys that may be left out.
        [[nodiscard]] bool has(const char* key) const { return m_table && m_table->contains(key); }
        int count(const char* key, int least, int most, int usual)
        {
            return has(key) ? count(key, least, most) : usual;
        }
        [[nodiscard]] const ::toml::source_region& place() const { return m_place; }
        void finish();

    private:
        PolicyReader& m_reader;
        const ::toml::table* m_table;
        QString m_path;
        ::toml::source_region m_place;
        QStringList m_taken;
    };

    static int lineOf(const ::toml::source_region& place);
    void report(const ::toml::source_region& place, const QString& key, const QString& message);
    Section sectionOf(Section& parent, const char* key);
    const ::toml::array* tablesOf(const ::toml::node* node, const char* key);
    static DebtFilter readFilter(Section& section);
    void readDiscounts(const ::toml::node* node, Policy& policy);
    void readCampaigns(Section& root, Policy& policy);
    void readCombinations(Section& root, Policy& policy);
    void readHardship(Section& root, Policy& policy);
    void readRoles(Section roles, Policy& policy);
    void readDays(Section& root, const ::toml::table& table, Policy& policy);
    void readLifecycle(Section& agreement, const ::toml::table* table, Lifecycle& rules);

    void checkPolicy(const Policy& policy);
    void checkTables(const Policy& policy);
    void checkBands(const Policy& policy, std::size_t table);
    void checkRoles(const Policy& policy);
    void checkDays(const Policy& policy);
    void checkCampaigns(const Policy& policy);
    void checkCampaign(const Policy& policy, std::size_t index);
    void checkCombinations(const Policy& policy);
    void checkHardship(const Policy& policy);

    QJsonArray m_problems;
    ::toml::source_region m_rootPlace;
    std::vector<std::vector<::toml::source_region>> m_bandPlaces; ///< by table
    std::vector<::toml::source_region> m_campaignPlaces;
    ::toml::source_region m_combinePlace;
    ::toml::source_region m_hardshipPlace;
    std::array<::toml::source_region, 3> m_rolePlaces;
    ::toml::source_region m_offerPlace;
};

} // namespace trato::negotiation
