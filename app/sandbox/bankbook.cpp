#include "app/sandbox/bankbook.h"

#include <algorithm>

namespace trato::sandbox {

void BankBook::put(const BankTitle& title)
{
    const std::scoped_lock lock(m_mutex);
    const auto known = std::ranges::find(m_titles, title.number, &BankTitle::number);
    if (known == m_titles.end())
        m_titles.push_back(title);
    else
        *known = title;
}

std::optional<BankTitle> BankBook::title(const QString& number) const
{
    const std::scoped_lock lock(m_mutex);
    const auto known = std::ranges::find(m_titles, number, &BankTitle::number);
    return known == m_titles.end() ? std::nullopt : std::optional(*known);
}

std::optional<BankTitle> BankBook::titleIn(const QString& text) const
{
    const std::scoped_lock lock(m_mutex);
    const auto known = std::ranges::find_if(m_titles, [&](const BankTitle& title) {
        return text == title.number || (!title.pixCode.isEmpty() && text.contains(title.pixCode));
    });
    return known == m_titles.end() ? std::nullopt : std::optional(*known);
}

std::vector<BankTitle> BankBook::titles() const
{
    const std::scoped_lock lock(m_mutex);
    return m_titles;
}

} // namespace trato::sandbox
