#include "app/sandbox/linkbook.h"

#include <algorithm>

namespace trato::sandbox {

namespace {

template <class Entry>
void putInto(std::vector<Entry>& entries, const Entry& entry)
{
    const auto found = std::ranges::find(entries, entry.id, &Entry::id);
    if (found == entries.end())
        entries.push_back(entry);
    else
        *found = entry;
}

template <class Entry>
std::optional<Entry> entryIn(const std::vector<Entry>& entries, const QString& id)
{
    const auto found = std::ranges::find(entries, id, &Entry::id);
    return found == entries.end() ? std::nullopt : std::optional(*found);
}

} // namespace

void LinkBook::put(const LinkCharge& charge)
{
    const std::scoped_lock lock(m_mutex);
    putInto(m_charges, charge);
}

void LinkBook::put(const LinkPayment& payment)
{
    const std::scoped_lock lock(m_mutex);
    putInto(m_payments, payment);
}

std::optional<LinkCharge> LinkBook::charge(const QString& id) const
{
    const std::scoped_lock lock(m_mutex);
    return entryIn(m_charges, id);
}

std::optional<LinkCharge> LinkBook::chargeIn(const QString& text) const
{
    const std::scoped_lock lock(m_mutex);
    const auto named = [&](const LinkCharge& each) {
        return each.id == text || each.reference == text || (!each.url.isEmpty() && text.contains(each.url));
    };
    const auto found = std::ranges::find_if(m_charges, named);
    return found == m_charges.end() ? std::nullopt : std::optional(*found);
}

std::optional<LinkPayment> LinkBook::payment(const QString& id) const
{
    const std::scoped_lock lock(m_mutex);
    return entryIn(m_payments, id);
}

std::vector<LinkCharge> LinkBook::charges() const
{
    const std::scoped_lock lock(m_mutex);
    return m_charges;
}

std::vector<LinkPayment> LinkBook::payments(const std::function<bool(const LinkPayment&)>& wanted) const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<LinkPayment> found;
    std::ranges::copy_if(m_payments, std::back_inserter(found), wanted);
    return found;
}

} // namespace trato::sandbox
