package io.vircaps.model.domain;

import io.vircaps.model.Extras;
import io.vircaps.model.domain.EnumValues.EnumName;
import java.util.Map;
import java.util.Optional;

/** A device that domains can or cannot have; a child of {@code <devices>}. An absent enum is not reported. */
public sealed interface Device extends Block {
    /** The name of the device's element. */
    DeviceName name();

    /**
     * A disk; element {@code <disk>}.
     *
     * @param supported  whether a domain can have it
     * @param diskDevice kinds of disk
     * @param bus        buses
     * @param model      models
     * @param extras     unknown parts
     */
    record Disk(
            boolean supported,
            Optional<EnumValues> diskDevice,
            Optional<EnumValues> bus,
            Optional<EnumValues> model,
            Extras extras)
            implements Device {
        @Override
        public DeviceName name() {
            return DeviceName.DISK;
        }

        @Override
        public Map<EnumName, EnumValues> enums() {
            return new EnumValues.ByName()
                    .add(EnumName.DISK_DEVICE, diskDevice)
                    .add(EnumName.BUS, bus)
                    .add(EnumName.MODEL, model)
                    .map();
        }
    }

    /**
     * A graphical framebuffer; element {@code <graphics>}.
     *
     * @param supported whether a domain can have it
     * @param type      protocols
     * @param extras    unknown parts
     */
    record Graphics(boolean supported, Optional<EnumValues> type, Extras extras) implements Device {
        @Override
        public DeviceName name() {
            return DeviceName.GRAPHICS;
        }

        @Override
        public Map<EnumName, EnumValues> enums() {
            return new EnumValues.ByName().add(EnumName.TYPE, type).map();
        }
    }

    /**
     * A video card; element {@code <video>}.
     *
     * @param supported whether a domain can have it
     * @param modelType models
     * @param extras    unknown parts
     */
    record Video(boolean supported, Optional<EnumValues> modelType, Extras extras) implements Device {
        @Override
        public DeviceName name() {
            return DeviceName.VIDEO;
        }

        @Override
        public Map<EnumName, EnumValues> enums() {
            return new EnumValues.ByName().add(EnumName.MODEL_TYPE, modelType).map();
        }
    }

    /**
     * A device of the host given to a domain; element {@code <hostdev>}.
     *
     * @param supported     whether a domain can have it
     * @param mode          modes
     * @param startupPolicy what happens if it is missing when the domain starts
     * @param subsysType    kinds of device in mode {@code subsystem}
     * @param capsType      kinds of device in mode {@code capabilities}
     * @param pciBackend    host drivers of PCI devices
     * @param iommufd       whether PCI devices can use iommufd
     * @param extras        unknown parts
     */
    record Hostdev(
            boolean supported,
            Optional<EnumValues> mode,
            Optional<EnumValues> startupPolicy,
            Optional<EnumValues> subsysType,
            Optional<EnumValues> capsType,
            Optional<EnumValues> pciBackend,
            Optional<EnumValues> iommufd,
            Extras extras)
            implements Device {
        @Override
        public DeviceName name() {
            return DeviceName.HOSTDEV;
        }

        @Override
        public Map<EnumName, EnumValues> enums() {
            return new EnumValues.ByName()
                    .add(EnumName.MODE, mode)
                    .add(EnumName.STARTUP_POLICY, startupPolicy)
                    .add(EnumName.SUBSYS_TYPE, subsysType)
                    .add(EnumName.CAPS_TYPE, capsType)
                    .add(EnumName.PCI_BACKEND, pciBackend)
                    .add(EnumName.IOMMUFD, iommufd)
                    .map();
        }
    }

    /**
     * A random number generator; element {@code <rng>}.
     *
     * @param supported    whether a domain can have it
     * @param model        models
     * @param backendModel sources of entropy
     * @param extras       unknown parts
     */
    record Rng(boolean supported, Optional<EnumValues> model, Optional<EnumValues> backendModel, Extras extras)
            implements Device {
        @Override
        public DeviceName name() {
            return DeviceName.RNG;
        }

        @Override
        public Map<EnumName, EnumValues> enums() {
            return new EnumValues.ByName()
                    .add(EnumName.MODEL, model)
                    .add(EnumName.BACKEND_MODEL, backendModel)
                    .map();
        }
    }

    /**
     * A directory of the host mounted in a domain; element {@code <filesystem>}.
     *
     * @param supported  whether a domain can have it
     * @param driverType drivers
     * @param extras     unknown parts
     */
    record Filesystem(boolean supported, Optional<EnumValues> driverType, Extras extras) implements Device {
        @Override
        public DeviceName name() {
            return DeviceName.FILESYSTEM;
        }

        @Override
        public Map<EnumName, EnumValues> enums() {
            return new EnumValues.ByName().add(EnumName.DRIVER_TYPE, driverType).map();
        }
    }

    /**
     * A Trusted Platform Module; element {@code <tpm>}.
     *
     * @param supported      whether a domain can have it
     * @param model          models
     * @param backendModel   backends
     * @param backendVersion TPM versions of backend {@code emulator}
     * @param extras         unknown parts
     */
    record Tpm(
            boolean supported,
            Optional<EnumValues> model,
            Optional<EnumValues> backendModel,
            Optional<EnumValues> backendVersion,
            Extras extras)
            implements Device {
        @Override
        public DeviceName name() {
            return DeviceName.TPM;
        }

        @Override
        public Map<EnumName, EnumValues> enums() {
            return new EnumValues.ByName()
                    .add(EnumName.MODEL, model)
                    .add(EnumName.BACKEND_MODEL, backendModel)
                    .add(EnumName.BACKEND_VERSION, backendVersion)
                    .map();
        }
    }

    /**
     * A redirected device; element {@code <redirdev>}.
     *
     * @param supported whether a domain can have it
     * @param bus       buses
     * @param extras    unknown parts
     */
    record Redirdev(boolean supported, Optional<EnumValues> bus, Extras extras) implements Device {
        @Override
        public DeviceName name() {
            return DeviceName.REDIRDEV;
        }

        @Override
        public Map<EnumName, EnumValues> enums() {
            return new EnumValues.ByName().add(EnumName.BUS, bus).map();
        }
    }

    /**
     * A private channel between host and domain; element {@code <channel>}.
     *
     * @param supported whether a domain can have it
     * @param type      host sides
     * @param extras    unknown parts
     */
    record Channel(boolean supported, Optional<EnumValues> type, Extras extras) implements Device {
        @Override
        public DeviceName name() {
            return DeviceName.CHANNEL;
        }

        @Override
        public Map<EnumName, EnumValues> enums() {
            return new EnumValues.ByName().add(EnumName.TYPE, type).map();
        }
    }

    /**
     * A crypto device; element {@code <crypto>}.
     *
     * @param supported    whether a domain can have it
     * @param model        models
     * @param type         types
     * @param backendModel backends
     * @param extras       unknown parts
     */
    record Crypto(
            boolean supported,
            Optional<EnumValues> model,
            Optional<EnumValues> type,
            Optional<EnumValues> backendModel,
            Extras extras)
            implements Device {
        @Override
        public DeviceName name() {
            return DeviceName.CRYPTO;
        }

        @Override
        public Map<EnumName, EnumValues> enums() {
            return new EnumValues.ByName()
                    .add(EnumName.MODEL, model)
                    .add(EnumName.TYPE, type)
                    .add(EnumName.BACKEND_MODEL, backendModel)
                    .map();
        }
    }

    /**
     * A network interface; element {@code <interface>}.
     *
     * @param supported   whether a domain can have it
     * @param backendType backends
     * @param extras      unknown parts
     */
    record Interface(boolean supported, Optional<EnumValues> backendType, Extras extras) implements Device {
        @Override
        public DeviceName name() {
            return DeviceName.INTERFACE;
        }

        @Override
        public Map<EnumName, EnumValues> enums() {
            return new EnumValues.ByName()
                    .add(EnumName.BACKEND_TYPE, backendType)
                    .map();
        }
    }

    /**
     * A panic notifier; element {@code <panic>}.
     *
     * @param supported whether a domain can have it
     * @param model     models
     * @param extras    unknown parts
     */
    record Panic(boolean supported, Optional<EnumValues> model, Extras extras) implements Device {
        @Override
        public DeviceName name() {
            return DeviceName.PANIC;
        }

        @Override
        public Map<EnumName, EnumValues> enums() {
            return new EnumValues.ByName().add(EnumName.MODEL, model).map();
        }
    }

    /**
     * A text console; element {@code <console>}.
     *
     * @param supported whether a domain can have it
     * @param type      host sides
     * @param extras    unknown parts
     */
    record Console(boolean supported, Optional<EnumValues> type, Extras extras) implements Device {
        @Override
        public DeviceName name() {
            return DeviceName.CONSOLE;
        }

        @Override
        public Map<EnumName, EnumValues> enums() {
            return new EnumValues.ByName().add(EnumName.TYPE, type).map();
        }
    }
}
