#include "ui/media/mediakit.h"

#include <QAudioBuffer>
#include <QAudioDecoder>
#include <QAudioFormat>
#include <QAudioOutput>
#include <QFile>
#include <QMediaPlayer>
#include <QObject>

#include <algorithm>
#include <utility>

#include <sys/mman.h>
#include <unistd.h>

namespace trato::media {

namespace {

/// Half an hour of what a waveform needs.
constexpr qsizetype mostSamples = 30LL * 60 * 8000 * 2;

/// Bytes that GStreamer can open by name and that lie on no disk.
class MemoryFile final {
public:
    explicit MemoryFile(const QByteArray& bytes)
        : m_descriptor(memfd_create("sound", MFD_CLOEXEC))
    {
        QFile file;
        if (m_descriptor >= 0 && file.open(dup(m_descriptor), QIODevice::WriteOnly, QFileDevice::AutoCloseHandle))
            file.write(bytes);
    }
    ~MemoryFile()
    {
        if (m_descriptor >= 0)
            close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(MemoryFile)
    [[nodiscard]] QUrl url() const
    {
        return QUrl::fromLocalFile(QStringLiteral("/proc/%1/fd/%2").arg(getpid()).arg(m_descriptor));
    }

private:
    int m_descriptor;
};

class PlayerOutput final : public SoundOutput {
public:
    PlayerOutput()
    {
        m_player.setAudioOutput(&m_audio);
        const auto tell = [this] {
            // A stopped one stands at its beginning again.
            const bool failed = m_player.error() != QMediaPlayer::NoError;
            if (changed)
                changed({m_player.position(), m_player.duration(),
                    m_player.playbackState() == QMediaPlayer::PlayingState, failed});
        };
        QObject::connect(&m_player, &QMediaPlayer::positionChanged, &m_player, tell);
        QObject::connect(&m_player, &QMediaPlayer::durationChanged, &m_player, tell);
        QObject::connect(&m_player, &QMediaPlayer::playbackStateChanged, &m_player, tell);
        QObject::connect(&m_player, &QMediaPlayer::errorChanged, &m_player, tell);
        // What was asked for before the sound was known.
        QObject::connect(
            &m_player, &QMediaPlayer::mediaStatusChanged, &m_player, [this](QMediaPlayer::MediaStatus status) {
                if (status == QMediaPlayer::BufferedMedia && m_sought >= 0)
                    m_player.setPosition(std::exchange(m_sought, -1));
            });
    }
    ~PlayerOutput() override
    {
        changed = nullptr;
        m_player.stop();
    }
    Q_DISABLE_COPY_MOVE(PlayerOutput)

    void open(const QByteArray& bytes) override
    {
        m_file = std::make_unique<MemoryFile>(bytes);
        m_player.setSource(m_file->url());
    }
    void play() override { m_player.play(); }
    void pause() override { m_player.pause(); }
    void seek(qint64 milliseconds) override
    {
        if (m_player.isSeekable())
            m_player.setPosition(milliseconds);
        else
            m_sought = milliseconds;
    }
    void setSpeed(double speed) override { m_player.setPlaybackRate(speed); }

private:
    std::unique_ptr<MemoryFile> m_file;
    QAudioOutput m_audio;
    QMediaPlayer m_player;
    qint64 m_sought = -1;
};

/// Lives until it has called back.
class Decoding final : public QObject {
    Q_OBJECT

public:
    Decoding(const QByteArray& bytes, std::function<void(QByteArray, qint64)> done)
        : m_file(bytes)
        , m_done(std::move(done))
    {
        QAudioFormat format;
        format.setSampleFormat(QAudioFormat::Int16);
        format.setChannelCount(1);
        format.setSampleRate(8000);
        m_decoder.setAudioFormat(format);
        connect(&m_decoder, &QAudioDecoder::bufferReady, this, &Decoding::take);
        connect(&m_decoder, &QAudioDecoder::finished, this, &Decoding::finish);
        connect(&m_decoder, qOverload<QAudioDecoder::Error>(&QAudioDecoder::error), this, &Decoding::finish);
        m_decoder.setSource(m_file.url());
        m_decoder.start();
    }

private:
    void take()
    {
        while (m_decoder.bufferAvailable()) {
            const QAudioBuffer buffer = m_decoder.read();
            if (m_samples.size() < mostSamples)
                m_samples.append(buffer.constData<char>(), buffer.byteCount());
        }
        if (m_samples.size() >= mostSamples)
            finish();
    }

    void finish()
    {
        if (!m_done)
            return;
        m_decoder.stop();
        std::exchange(m_done, nullptr)(m_samples, m_samples.size() / 16);
        deleteLater();
    }

    MemoryFile m_file;
    QAudioDecoder m_decoder;
    QByteArray m_samples;
    std::function<void(QByteArray, qint64)> m_done;
};

} // namespace

class QtSoundKit final : public QObject, public SoundKit {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID TRATO_SOUND_KIT)
    Q_INTERFACES(trato::media::SoundKit)

public:
    std::unique_ptr<SoundOutput> output() override { return std::make_unique<PlayerOutput>(); }
    void decode(const QByteArray& bytes, std::function<void(QByteArray, qint64)> done) override
    {
        new Decoding(bytes, std::move(done));
    }
};

} // namespace trato::media

#include "soundkit.moc"
