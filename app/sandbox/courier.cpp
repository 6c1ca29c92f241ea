#include "app/sandbox/courier.h"

#include "base/log.h"
#include "channels/net/httpclient.h"

namespace trato::sandbox {

namespace {

constexpr int maxAttempts = 12;
constexpr std::chrono::seconds firstPause{1};
constexpr std::chrono::seconds longestPause{300};

std::chrono::seconds pauseAfter(int attempts)
{
    return std::min(firstPause * (1 << std::min(attempts, 10)), longestPause);
}

bool post(const Webhook& webhook)
{
    net::HttpClient client({.totalTimeout = std::chrono::seconds(10)});
    const auto answer = client.post(webhook.url, webhook.body, webhook.headers);
    return answer && answer->isSuccess();
}

} // namespace

void Courier::deliver(std::chrono::milliseconds delay, std::function<Webhook()> make)
{
    m_scheduler.after(delay, [this, make = std::move(make)] {
        const Webhook webhook = make();
        if (webhook.url.isEmpty())
            return;
        attempt(webhook, 1);
        if (m_faults.take(QStringLiteral("webhooks")).mode == FaultMode::Repeat)
            attempt(webhook, 1);
    });
}

void Courier::attempt(const Webhook& webhook, int number)
{
    const bool told = post(webhook);
    if (told) {
        ++m_delivered;
        if (webhook.told)
            webhook.told();
    }
    const bool again = !told && number < maxAttempts;
    m_owed += int(again) - int(number > 1);
    if (told)
        return;
    if (!again) {
        ++m_givenUp;
        qCWarning(logChannels) << "sandbox: gave a webhook up:" << webhook.url.constData();
        return;
    }
    m_scheduler.after(pauseAfter(number - 1), [this, webhook, number] { attempt(webhook, number + 1); });
}

} // namespace trato::sandbox
